package jp.hantei.rules.annotate;

import static jp.hantei.rules.annotate.Workbooks.FILE;
import static jp.hantei.rules.annotate.Workbooks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.Witness;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a panel member sees after opening the annotated workbook. */
class AnnotatedWorkbookTest {
    private static final byte[] KEPT = Workbooks.catalog(Workbooks.PARKINSON);

    @Test
    void theCommentSaysWhatWhichValueWhereAndWhatToDo() throws IOException {
        byte[] annotated = write(at("診断基準", "B9", "届かない行です"));

        assertThat(Workbooks.comment(annotated, "診断基準", "B9"))
                .contains("【1】直す・抜け　D4", "届かない行です", "値: 「見つかった値」", "場所: 診断基準!B9", "→ もしかして: 別の値");
    }

    @Test
    void severalFindingsOfOneCellStandInOneComment() throws IOException {
        byte[] annotated = write(at("重症度", "B9", "一つめ"), at("重症度", "B9", "二つめ"), at("重症度", "C9", "別のセル"));

        assertThat(Workbooks.comments(annotated)).isEqualTo(2);
        assertThat(Workbooks.comment(annotated, "重症度", "B9"))
                .contains("一つめ", "二つめ")
                .doesNotContain("別のセル");
    }

    @Test
    void theSheetHasACountAHeaderAndARowForEachFindingGroupByGroup() throws IOException {
        Finding look = Finding.of(FindingKind.OVERLAP, new Place(FILE, "重症度", "A9"), "S1", "重なります", "", "");
        Finding skipped = Finding.of(FindingKind.NOT_CHECKED, new Place(FILE, "一次判定", ""), "", "大きすぎます", "", "");
        Finding accepted = at("診断基準", "A9", "承知の上").acceptedFor("本文どおり");

        List<List<String>> rows = Workbooks.findings(write(accepted, skipped, look, at("診断基準", "B9", "直すもの")));

        assertThat(rows.get(0)).containsExactly("点検の結果　2024-04.xlsx　　直す 1、確かめる 1、調べていない 1、承認 1");
        assertThat(rows.get(1)).startsWith("番号", "程度", "種類", "場所", "対象", "指摘", "値", "直し方", "証人");
        assertThat(rows.get(2)).startsWith("1.0", "直す", "抜け", "診断基準!B9", "D4", "直すもの", "見つかった値", "もしかして: 別の値");
        assertThat(rows.get(3)).startsWith("2.0", "確かめる", "重なる行", "重症度!A9", "S1");
        assertThat(rows.get(4)).startsWith("3.0", "調べていない", "調べていない");
        assertThat(rows.get(5))
                .startsWith("4.0", "承認", "抜け", "診断基準!A9", "D4", "承知の上")
                .contains("承認: 本文どおり\nもしかして: 別の値");
        assertThat(rows).hasSize(6);
    }

    @Test
    void theWitnessStandsAsTheSheetOfTestsWouldHaveIt() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("rest_tremor", "あり");
        answers.put("hoehn_yahr", "3度");
        Finding shown = at("重症度", "B9", "抜けています").shownBy(new Witness(Application.RENEWAL, answers, "重症度: どの行にも当たらない"));

        List<String> row = Workbooks.findings(write(shown)).get(2);

        assertThat(row.subList(8, 11)).containsExactly("rest_tremor=あり、hoehn_yahr=3度", "更新", "重症度: どの行にも当たらない");
    }

    @Test
    void theLinkLeadsToTheCellAndTheSheetIsReadyToWorkWith() throws IOException {
        byte[] annotated = write(at("重症度", "B9", "ここ"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            XSSFSheet sheet = workbook.getSheet("指摘");
            assertThat(sheet.getRow(2).getCell(3).getHyperlink().getAddress()).isEqualTo("'重症度'!B9");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K3");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getRow(2).getCell(5).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void whatHasNoCellHereIsOnTheSheetOnlyWithItsFileNamed() throws IOException {
        Finding block = Finding.of(FindingKind.GAP, new Place("basic.xlsx", "様式", "D3"), "", "共通の中", "", "");
        Finding line = Finding.of(FindingKind.UNREADABLE, new Place("2024-04.md", "様式", "行 12"), "", "双子の行", "", "");
        Finding sheet = Finding.of(FindingKind.GAP, new Place(FILE, "診断基準", ""), "", "シート全体", "", "");
        Finding file = Finding.of(FindingKind.UNREADABLE, Place.ofFile(FILE), "", "ファイル全体", "", "");
        Finding gone = Finding.of(FindingKind.GAP, new Place(FILE, "ないシート", "A1"), "", "どこでもない", "", "");

        byte[] annotated = write(block, line, sheet, file, gone);

        assertThat(Workbooks.comments(annotated)).isZero();
        assertThat(Workbooks.findings(annotated).stream().skip(2).map(row -> row.get(3)))
                .containsExactly(
                        "basic.xlsx 様式!D3", "2024-04.md:12 (様式)", "診断基準", "2024-04.xlsx", "2024-04.xlsx ないシート!A1");
    }

    @Test
    void annotatingAgainReplacesWhatWasWritten() throws IOException {
        byte[] once = write(at("診断基準", "B9", "前の指摘"), at("重症度", "B9", "残る指摘"));

        byte[] again = AnnotatedWorkbook.write(FILE, once, List.of(at("重症度", "B9", "残る指摘")));

        assertThat(Workbooks.comment(again, "診断基準", "B9")).isEmpty();
        assertThat(Workbooks.comments(again)).isEqualTo(1);
        assertThat(Workbooks.findings(again)).hasSize(3);
        XlsxParts first = new XlsxParts(write(at("重症度", "B9", "残る指摘")));
        assertThat(new XlsxParts(again).lines("xl/styles.xml")).isEqualTo(first.lines("xl/styles.xml"));
        assertThat(new XlsxParts(again).lines("xl/workbook.xml")).isEqualTo(first.lines("xl/workbook.xml"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Finding finding = at("診断基準", "B9", "同じ");

        assertThat(write(finding)).isEqualTo(write(finding));
        byte[] annotated = write(finding);
        assertThat(AnnotatedWorkbook.write(FILE, annotated, List.of(finding)))
                .isEqualTo(AnnotatedWorkbook.write(FILE, annotated, List.of(finding)));
    }

    @Test
    void aSheetOfThatNameThatIsThePanelsIsNotTaken() throws IOException {
        byte[] own = Workbooks.edited(
                KEPT, w -> w.createSheet("指摘").createRow(0).createCell(0).setCellValue("班の覚え書き"));

        assertThatThrownBy(() -> AnnotatedWorkbook.write(FILE, own, List.of()))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("シートの名前を変える");
    }

    @Test
    void fiveHundredFindingsLoadAgain() throws IOException {
        byte[] annotated = AnnotatedWorkbook.write(FILE, KEPT, Workbooks.many(KEPT, 500));

        assertThat(Workbooks.comments(annotated)).isEqualTo(500);
        assertThat(Workbooks.findings(annotated)).hasSize(502);
        Problems problems = new Problems();
        WorkbookParser.parse(XlsxReader.read(FILE, annotated, problems), CatalogFiles.common(), problems);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void longAndOddTextsAreShortenedAndShown() throws IOException {
        Finding odd = Finding.of(
                FindingKind.UNREADABLE,
                new Place(FILE, "診断基準", "B9"),
                "",
                "\u202e逆さま\u0000",
                "=HYPERLINK(\"x\")" + "長".repeat(40_000),
                "_x0041_");

        byte[] annotated = write(odd);

        assertThat(Workbooks.comment(annotated, "診断基準", "B9")).contains("⟨U+202E⟩逆さま⟨U+0000⟩", "_x0041_");
        List<String> row = Workbooks.findings(annotated).get(2);
        assertThat(row.get(6)).startsWith("=HYPERLINK(").endsWith("…").hasSizeLessThan(32_767);
        assertThat(row.get(7)).isEqualTo("_x0041_");
    }

    private static byte[] write(Finding... findings) {
        return AnnotatedWorkbook.write(FILE, KEPT, List.of(findings));
    }
}
