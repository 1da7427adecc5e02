package jp.hantei.rules.workbook;

import static jp.hantei.rules.workbook.EditedWorkbook.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever could calculate, run or call elsewhere is refused or left aside; formulas at their cells. */
class ActiveContentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "xl/vbaProject.bin, application/vnd.ms-office.vbaProject, マクロ",
        "xl/harmless.bin, application/vnd.ms-office.vbaProject, マクロ",
        "xl/macrosheets/sheet1.xml, application/vnd.ms-excel.macrosheet+xml, マクロ",
        "xl/externalLinks/externalLink1.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml, 外部へのリンク",
        "xl/queryTables/queryTable1.xml, application/xml, 外部へのリンク",
        "xl/connections.xml, application/xml, 外部へのリンク",
        "xl/embeddings/oleObject1.bin, application/octet-stream, 埋め込みオブジェクト",
        "xl/activeX/activeX1.xml, application/xml, 埋め込みオブジェクト"
    })
    void partsThatRunOrCallAreRefusedByName(String part, String type, String what) throws IOException {
        assertThat(Refusal.of(Zip.workbook().withPart(part, type, "<a/>").bytes())
                        .what())
                .contains(what, part);
    }

    @Test
    void aWorkbookThatSaysItHasMacrosIsRefused() throws IOException {
        Zip macros = Zip.workbook()
                .replace(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");

        assertThat(Refusal.of(macros.bytes()).what()).contains("マクロが入っています");
    }

    @Test
    void everyKindOfFormulaIsRefusedAtItsCell() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "診断基準", 9, 1).setCellFormula("\"満\"&\"たす\"");
            w.getSheet("重症度").setArrayFormula("B9:B10", CellRangeAddress.valueOf("C9:C10"));
            cell(w, "様式", 3, 8).setCellFormula("WEBSERVICE(\"http://localhost/\")");
        });

        assertThat(edited.findings()).contains("診断基準!B9 数式は使えません", "重症度!C9 数式は使えません", "様式!I3 数式は使えません");
    }

    @Test
    void aFormulaThatOtherCellsShareIsRefusedAtEachOfThem() throws IOException {
        Zip shared = Zip.workbook();
        String sheet = shared.text("xl/worksheets/sheet6.xml");
        for (String address : new String[] {"B9", "B10"}) {
            String cell = sheet.substring(sheet.indexOf("<c r=\"" + address + "\""));
            cell = cell.substring(
                    0, cell.indexOf(cell.startsWith("<c r=\"" + address + "\" s=\"4\"/>") ? "/>" : "</c>"));
            String formula = address.equals("B9")
                    ? "<f t=\"shared\" ref=\"B9:B10\" si=\"0\">A9</f>"
                    : "<f t=\"shared\" si=\"0\"/>";
            shared.replace(
                    "xl/worksheets/sheet6.xml", cell, "<c r=\"" + address + "\" t=\"str\">" + formula + "<v>満たす</v>");
        }

        assertThat(EditedWorkbook.of(shared.bytes()).findings()).contains("診断基準!B9 数式は使えません", "診断基準!B10 数式は使えません");
    }

    @Test
    void aLinkInACellIsNotFollowedAndItsTextRead() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            XSSFHyperlink link = w.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://192.0.2.1/");
            cell(w, "表紙", 10, 1).setHyperlink(link);
        });

        assertThat(edited.findings()).isEmpty();
        assertThat(edited.text()).isEqualTo(EditedWorkbook.with(w -> {}).text());
    }

    @Test
    void nothingIsWrittenBesideTheFile(@TempDir Path folder) throws IOException {
        Zip climbing = Zip.workbook().with("../../" + folder.getFileName() + "/pwned.xml", "<a/>");

        XlsxReader.read("2024-04.xlsx", climbing.bytes(), new jp.hantei.rules.problem.Problems());

        assertThat(Files.list(folder)).isEmpty();
    }
}
