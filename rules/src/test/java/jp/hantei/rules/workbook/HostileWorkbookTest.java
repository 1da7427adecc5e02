package jp.hantei.rules.workbook;

import static jp.hantei.rules.workbook.EditedWorkbook.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever stands in an uploaded workbook is refused at its cell, and nothing of it ever runs. */
class HostileWorkbookTest {
    @AfterEach
    void nothingOfTheWorkbookRan() {
        assertThat(System.getProperty("pwned")).isNull();
    }

    /** The vectors by which a plain Drools spreadsheet was seen to run foreign Java, and everyday slips. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/workbook/refused-cells.csv", numLinesToSkip = 1, delimiter = '\t')
    void aCellThatTheGrammarDoesNotKnowIsRefusedWhereItStands(
            String name, String sheet, String address, String text, String finding) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            int column = address.charAt(0) - 'A';
            cell(w, sheet, Integer.parseInt(address.substring(1)), column).setCellValue(text.replace("␣", " "));
        });

        assertThat(edited.findings()).contains(sheet + "!" + address + " " + finding);
    }

    @Test
    void aFormulaIsRefusedEvenIfItsResultLooksRight() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "診断基準", 9, 1).setCellFormula("\"満\"&\"たす\""));

        assertThat(edited.findings()).contains("診断基準!B9 数式は使えません");
    }

    @Test
    void aRowOfFunctionsAboveTheTableIsRefused() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            w.getSheet("診断基準").shiftRows(3, w.getSheet("診断基準").getLastRowNum(), 1);
            cell(w, "診断基準", 4, 0).setCellValue("Functions");
            cell(w, "診断基準", 4, 1).setCellValue("function void f() { System.setProperty(\"pwned\", \"1\"); }");
        });

        assertThat(edited.findings()).contains("診断基準!A4 プログラムになる行・列は使えません");
    }

    @Test
    void mergedCellsAreRefused() throws IOException {
        EditedWorkbook edited =
                EditedWorkbook.with(w -> w.getSheet("診断基準").addMergedRegion(new CellRangeAddress(8, 9, 1, 1)));

        assertThat(edited.findings()).contains("診断基準!B9 結合セルは使えません");
    }

    @Test
    void aHiddenDataRowIsRefused() throws IOException {
        EditedWorkbook edited =
                EditedWorkbook.with(w -> w.getSheet("診断基準").getRow(9).setZeroHeight(true));

        assertThat(edited.findings()).contains("診断基準!A10 隠れた行があります");
    }

    @Test
    void aHiddenColumnAndAHiddenSheetAreRefused() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            w.getSheet("診断基準").setColumnHidden(2, true);
            w.setSheetVisibility(w.getSheetIndex("重症度"), SheetVisibility.VERY_HIDDEN);
        });

        assertThat(edited.findings()).contains("診断基準!C8 隠れた列があります", "重症度! 隠れたシートがあります");
    }

    @Test
    void anEmptyRowInTheMiddleIsRefusedBecauseRowsBelowWouldBeLost() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(
                w -> w.getSheet("診断基準").removeRow(w.getSheet("診断基準").getRow(9)));

        assertThat(edited.findings()).contains("診断基準!A10 途中に空の行があります");
    }

    @Test
    void aNumberThatShowsAsSomethingElseIsRefused() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            XSSFCellStyle style = w.createCellStyle();
            style.setDataFormat(w.createDataFormat().getFormat("0;\"(\"0\")\""));
            cell(w, "様式", 3, 8).setCellValue(-3);
            cell(w, "様式", 3, 8).setCellStyle(style);
        });

        assertThat(edited.findings()).contains("様式!I3 表示形式（0;\"(\"0\")\"）により、見えている文字と値が違うことがあります");
    }

    @Test
    void aDateCellIsRefusedWithTheTextToWrite() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            XSSFCellStyle style = w.createCellStyle();
            style.setDataFormat(w.createDataFormat().getFormat("yyyy/m/d"));
            cell(w, "表紙", 8, 1).setCellValue(45383.0);
            cell(w, "表紙", 8, 1).setCellStyle(style);
        });

        assertThat(edited.findings()).contains("表紙!B8 日付として保存されています");
    }

    @Test
    void everyProblemOfAWorkbookIsReportedTogether() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "診断基準", 9, 1).setCellValue("満す");
            cell(w, "重症度", 9, 2).setCellValue("はい");
            cell(w, "基準", 2, 4).setCellValue("rest_tremer");
        });

        assertThat(edited.findings())
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(f -> f.startsWith("診断基準!B9"))
                .anyMatch(f -> f.startsWith("重症度!C9"))
                .anyMatch(f -> f.startsWith("基準!E2"));
        assertThat(edited.problems().stream().map(p -> p.fix())).anyMatch(fix -> fix.contains("rest_tremor"));
    }
}
