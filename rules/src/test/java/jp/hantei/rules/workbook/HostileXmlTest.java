package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.hantei.rules.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that would grow without end, call elsewhere, or say two things of one cell. */
class HostileXmlTest {
    private static final String LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet6.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels",
                "[Content_Types].xml",
                "docProps/core.xml"
            })
    void entitiesThatGrowAreRefusedInEveryPart(String part) throws IOException {
        Zip bomb = Zip.workbook();
        String body = bomb.text(part).replaceFirst("(?s)^<\\?xml.*?\\?>", "").replaceFirst(">", ">&h;");

        assertThat(Refusal.of(bomb.with(part, LAUGHS + body).bytes()).place().file())
                .isEqualTo("2024-04.xlsx");
    }

    @Test
    void anEntityOfAnotherFileIsNotFetched() throws IOException {
        Zip calling = Zip.workbook();
        String body = calling.text("xl/sharedStrings.xml").replaceFirst("(?s)^<\\?xml.*?\\?>", "");
        calling.with(
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + body.replaceFirst("<t>[^<]*</t>", "<t>&a;</t>"));

        assertThat(Refusal.of(calling.bytes()).what()).contains("文書型宣言（DOCTYPE）が入っています（xl/sharedStrings.xml）");
    }

    @Test
    void elementsTooDeepOrTooManyAreRefused() throws IOException {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        String many = "<a>" + "<b/>".repeat(3_000_000) + "</a>";

        assertThat(Refusal.of(Zip.workbook().with("xl/theme/theme1.xml", deep).bytes())
                        .what())
                .contains("深すぎます");
        assertThat(Refusal.of(Zip.workbook().with("xl/theme/theme1.xml", many).bytes())
                        .what())
                .contains("多すぎます");
    }

    @Test
    void aPartThatIsNotWellFormedIsNamed() throws IOException {
        Zip cut = Zip.workbook();
        cut.with(
                "xl/worksheets/sheet6.xml", cut.text("xl/worksheets/sheet6.xml").substring(0, 5_000));

        assertThat(Refusal.of(cut.bytes()).what()).isEqualTo("Excelブックの中身が壊れています（xl/worksheets/sheet6.xml）");
    }

    /** Of two cells with one address Excel shows one and a reader may take the other. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'<c r=\"B9\"', '<c r=\"B9\" t=\"str\"><v>満たさない</v></c><c r=\"B9\"', 診断基準!B9, 同じセルが2度あるか",
        "'<c r=\"B9\"', '<c r=\"B8\"', 診断基準!B8, 同じセルが2度あるか",
        "'<row r=\"9\"', '<row r=\"8\"', 診断基準!A8, 同じ行が2度あるか",
        "'<row r=\"9\"', '<row r=\"0\"', 診断基準!A8, 行の番号が読めません",
        "'<c r=\"B9\"', '<c r=\"B９\"', 診断基準!A9, セルの番地が読めません",
        "'<sheetData>', '<sheetData/><sheetData>', 診断基準!A1, セルの表が2つ"
    })
    void aCellThatIsThereTwiceIsRefusedAtItsAddress(String from, String to, String place, String what)
            throws IOException {
        Problem problem = Refusal.of(
                Zip.workbook().replace("xl/worksheets/sheet6.xml", from, to).bytes());

        assertThat(problem.place().sheet() + "!" + problem.place().cell()).isEqualTo(place);
        assertThat(problem.what()).contains(what);
    }

    @Test
    void aCellThatPointsNowhereIsRefusedAtItsAddress() throws IOException {
        Zip lost = Zip.workbook();
        String sheet = lost.text("xl/worksheets/sheet6.xml");
        String cell = sheet.substring(sheet.indexOf("<c r=\"B9\""));
        cell = cell.substring(0, cell.indexOf("</c>"));
        lost.replace("xl/worksheets/sheet6.xml", cell, cell.replaceFirst("<v>\\d+", "<v>999999"));

        EditedWorkbook edited = EditedWorkbook.of(lost.bytes());

        assertThat(edited.findings()).contains("診断基準!B9 セルの中身が壊れています");
    }
}
