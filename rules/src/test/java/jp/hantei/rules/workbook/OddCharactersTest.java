package jp.hantei.rules.workbook;

import static jp.hantei.rules.workbook.EditedWorkbook.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts that look the same are the same, in the workbook and in the twin. */
class OddCharactersTest {
    private static final String HIDDEN = "見えない文字、又は特殊な空白が入っています（";
    private static final String LOOKALIKE = "見かけの同じ別の文字が入っています";

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "満\u200bたす, U+200B",
        "満\u200dたす, U+200D",
        "\ufeff満たす, U+FEFF",
        "満た\u00a0す, U+00A0",
        "満た\u2003す, U+2003",
        "\u202eすた満, U+202E",
        "満\u2066たす, U+2066",
        "満\u00adたす, U+00AD",
        "満\ufe0fたす, U+FE0F",
        "満\udb40\udd00たす, U+E0100",
        "満\ue000たす, U+E000",
        "満\u2028たす, U+2028"
    })
    void whatCantBeSeenIsRefusedAndNamed(String text, String name) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "診断基準", 9, 1).setCellValue(text));

        assertThat(edited.findings()).contains("診断基準!B9 " + HIDDEN + name + "）");
        assertThat(edited.problems().get(0).value()).contains("⟨" + name + "⟩");
        assertThat(inTwin(text)).contains(HIDDEN + name + "）");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"か\u3099ん, がん", "は\u309aーキンソン, ぱーキンソン", "e\u0301, é", "\u2f49日, 月日", "\u2ea0, \u2ea0"})
    void whatLooksLikeAnotherCharacterIsRefusedWithTheUsualOne(String text, String usual) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "表紙", 10, 1).setCellValue(text));

        assertThat(edited.findings()).contains("表紙!B10 " + LOOKALIKE);
        assertThat(edited.problems().get(0).fix()).contains("「" + usual + "」");
        assertThat(inTwin(text)).contains(LOOKALIKE);
    }

    @ParameterizedTest
    @CsvSource({"x\u0304 の平均", "福祉と神経", "Ｎ＝１２０　全角", "①Ⅱ㎎㎡", "𠮷野家", "～―−"})
    void whatCanBeSeenIsReadAsItIs(String text) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "表紙", 10, 1).setCellValue(text));

        assertThat(edited.findings()).isEmpty();
        assertThat(edited.text()).contains("| " + text + " |");
    }

    @Test
    void richTextIsReadAsItsWholeText() throws IOException {
        XSSFRichTextString rich = new XSSFRichTextString();
        XSSFFont bold = new XSSFFont();
        bold.setBold(true);
        rich.append("満た", bold);
        rich.append("す");
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "診断基準", 9, 1).setCellValue(rich));

        assertThat(edited.findings()).isEmpty();
        assertThat(edited.text()).isEqualTo(EditedWorkbook.with(w -> {}).text());
    }

    @Test
    void theReadingOfAWordIsNotPartOfIt() throws IOException {
        Zip withReading = Zip.workbook()
                .replace(
                        "xl/sharedStrings.xml",
                        "<t>満たす</t>",
                        "<t>満たす</t><rPh sb=\"0\" eb=\"1\"><t>ミ</t></rPh><phoneticPr fontId=\"1\"/>");

        assertThat(EditedWorkbook.of(withReading.bytes()).text())
                .isEqualTo(EditedWorkbook.with(w -> {}).text());
    }

    @Test
    void aTextThatIsStoredTwiceIsRefused() throws IOException {
        Zip twice = Zip.workbook().replace("xl/sharedStrings.xml", "<t>満たす</t>", "<t>満たす</t><r><t>満たさない</t></r>");

        assertThat(EditedWorkbook.of(twice.bytes()).findings()).contains("診断基準!B9 文字が2通りに保存されています");
    }

    @Test
    void aTextInTheCellItselfIsReadLikeAnyOther() throws IOException {
        Zip inline = Zip.workbook();
        String sheet = inline.text("xl/worksheets/sheet6.xml");
        String cell = sheet.substring(sheet.indexOf("<c r=\"B9\""));
        cell = cell.substring(0, cell.indexOf("</c>") + 4);
        inline.replace(
                "xl/worksheets/sheet6.xml",
                cell,
                "<c r=\"B9\" t=\"inlineStr\"><is><r><t>満</t></r><r><t>たす</t></r></is></c>");

        assertThat(EditedWorkbook.of(inline.bytes()).text())
                .isEqualTo(EditedWorkbook.with(w -> {}).text());
    }

    @Test
    void escapesOfTheFormatSurviveTheTwin() throws IOException {
        String text = "_x0041_ と <br> と \\| と _x005F_";
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "表紙", 10, 1).setCellValue(EscapedText.of(text)));
        RawWorkbook again = MarkdownTwin.read("2024-04.md", edited.text(), new Problems());

        assertThat(again.sheets().get(0).rows().get(8).cell(1).text()).isEqualTo(text);
        byte[] packed = XlsxWriter.write(again, subject -> java.util.List.of());
        assertThat(EditedWorkbook.of(packed).text()).isEqualTo(edited.text());
    }

    private static java.util.List<String> inTwin(String text) {
        Problems problems = new Problems();
        MarkdownTwin.read("2024-04.md", "# x\n\n## 表紙\n\n| 項目 | 内容 |\n|---|---|\n| 名前 | " + text + " |\n", problems);
        return problems.list().stream().map(p -> p.what()).toList();
    }
}
