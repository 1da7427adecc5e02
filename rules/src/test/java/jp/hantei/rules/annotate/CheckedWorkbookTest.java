package jp.hantei.rules.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file goes in, its findings stand at their cells, whether it loads or not. */
class CheckedWorkbookTest {
    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("表紙!B8=令和6年4月1日", "日付が読めません"),
            Map.entry("表紙!A3=病名", "表紙にない項目名です"),
            Map.entry("コード表!D2=不明かも", "扱いは空欄か「不明」です"),
            Map.entry("様式!D2=Rest", "IDが読めません"),
            Map.entry("様式!G3=ない表", "ないコード表です"),
            Map.entry("自動計算!G2=ない項目", "ない項目IDです"),
            Map.entry("基準!F2=あるかも", "「歯車様強剛」のコード表「有無」にない答えです"),
            Map.entry("診断基準!A10=10行", "行の名前が読めません"),
            Map.entry("診断基準!F9=Definit", "コード表「診断カテゴリー」にない値です"),
            Map.entry("診断基準!F7=x", "技術行（隠した行）が書き換えられています"),
            Map.entry("試験!D3=継続", "申請は 新規 か 更新 です"),
            Map.entry("試験!E3=daily_function=たぶん", "コード表にない答えです"),
            Map.entry("試験!F3=Maybe", "コード表「診断カテゴリー」にない期待です"),
            Map.entry("試験!H3=合格", "判定が読めません"));
    private static final Map<String, String> HEADERS = Map.of("基準!C1=くぶん", "見出しが違います", "診断基準!F8=ちがう", "見出しが違います");

    static List<Map<String, String>> everyKindOfPlace() {
        return List.of(CELLS, HEADERS);
    }

    /** Value of 表紙, header, id, condition, outcome, technical row, cells of 試験. */
    @ParameterizedTest
    @MethodSource("everyKindOfPlace")
    void everyProblemIsCommentedWhereItStands(Map<String, String> edits) throws IOException {
        byte[] broken = Workbooks.edited(Workbooks.catalog(Workbooks.PARKINSON), w -> edits.keySet()
                .forEach(edit -> set(w, edit.split("!")[0], edit.split("[!=]")[1], edit.split("=", 2)[1])));

        CheckedWorkbook checked = CheckedWorkbook.xlsx(Workbooks.FILE, broken, CatalogFiles.common());
        byte[] annotated = checked.annotated();

        assertThat(checked.workbook()).isEmpty();
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            Place place = new Place(
                    Workbooks.FILE, edit.getKey().split("!")[0], edit.getKey().split("[!=]")[1]);
            assertThat(checked.findings())
                    .as(edit.getKey())
                    .anyMatch(f -> f.place().equals(place) && f.what().equals(edit.getValue()));
            assertThat(Workbooks.comment(annotated, place.sheet(), place.cell()))
                    .contains(edit.getValue());
        }
    }

    @Test
    void aTestThatFailsIsCommentedAtItsExpectation() throws IOException {
        byte[] wrong = Workbooks.edited(Workbooks.catalog(Workbooks.PARKINSON), w -> set(w, "試験", "H2", "非該当"));

        CheckedWorkbook checked = CheckedWorkbook.xlsx(Workbooks.FILE, wrong, CatalogFiles.common());

        assertThat(checked.workbook()).isPresent();
        assertThat(Workbooks.comment(checked.annotated(), "試験", "H2")).contains("試験の不一致", "期待と違います", "値: 「非該当」");
    }

    @Test
    void anAnswerThatCantBeReadIsCommentedAtTheAnswers() throws IOException {
        byte[] wrong = Workbooks.edited(Workbooks.catalog(Workbooks.PARKINSON), w -> {
            String answers = w.getSheet("試験").getRow(1).getCell(4).getStringCellValue();
            set(w, "試験", "E2", answers + "、onset_month=令和六年");
        });

        CheckedWorkbook checked = CheckedWorkbook.xlsx(Workbooks.FILE, wrong, CatalogFiles.common());

        assertThat(checked.findings()).extracting(Finding::place).contains(new Place(Workbooks.FILE, "試験", "E2"));
    }

    @Test
    void aTwinIsPackedSoThatItsProblemsStandAtCells() throws IOException {
        String twin = Files.readString(CatalogFiles.ROOT.resolve(Workbooks.PARKINSON.replace(".xlsx", ".md")))
                .replace("| D1 | 満たす |", "| D1 | みたす |")
                .replaceFirst("(?m)^## 重症度$", "余計な行\n\n## 重症度");

        CheckedWorkbook checked = CheckedWorkbook.twin("2024-04.md", twin, CatalogFiles.common());

        assertThat(checked.workbook()).isEmpty();
        assertThat(checked.findings().get(0).place().toString()).startsWith("2024-04.md:");
        assertThat(Workbooks.comment(checked.annotated(), "診断基準", "B9")).contains("みたす");
    }

    @Test
    void aFileThatIsNoWorkbookHasItsFindingButCantBeAnnotated() {
        byte[] csv = "a,b,c".getBytes(StandardCharsets.UTF_8);

        CheckedWorkbook checked = CheckedWorkbook.xlsx(Workbooks.FILE, csv, CatalogFiles.common());

        assertThat(checked.findings()).hasSize(1);
        assertThatThrownBy(checked::annotated).isInstanceOf(WorkbookException.class);
    }

    @Test
    void aTwinOfNothingIsRefused() {
        assertThatThrownBy(() -> CheckedWorkbook.twin("2024-04.md", "ただの文", CatalogFiles.common()))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("シートが1つもありません");
    }

    private static void set(XSSFWorkbook workbook, String sheet, String cell, String text) {
        var address = new org.apache.poi.ss.util.CellAddress(cell);
        var row = workbook.getSheet(sheet).getRow(address.getRow());
        var at = row.getCell(address.getColumn());
        (at == null ? row.createCell(address.getColumn()) : at).setCellValue(text);
    }
}
