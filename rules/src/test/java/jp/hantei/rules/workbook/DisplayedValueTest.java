package jp.hantei.rules.workbook;

import static jp.hantei.rules.workbook.EditedWorkbook.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a cell is what its author sees in it; where that is not the same, the cell is refused. */
class DisplayedValueTest {
    /** 様式!I3 is the lower limit of an item: a number may stand there. */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "3|General|3",
                "2.5|General|2.5",
                "1.1|General|1.1",
                "-0.25|@|-0.25",
                "3|0|3",
                "2.5|0.00|2.50",
                "12345678901|General|12345678901"
            })
    void aNumberIsReadAsItIsShown(double number, String format, String shown) throws IOException {
        assertThat(withNumber(number, format).text()).contains("| " + shown + " |");
        assertThat(withNumber(number, format).findings()).noneMatch(f -> f.startsWith("様式!I3 表示形式"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2.5|0",
                "2.567|0.00",
                "3|\"あり\"",
                "3|;;;",
                "3|0\"以上\"",
                "0.5|0%",
                "1234567|#,##0",
                "3|[Red]0",
                "0.30000000000000004|General",
                "123456789012|General",
                "1.0E20|General"
            })
    void aNumberThatIsShownOtherwiseIsRefused(double number, String format) throws IOException {
        assertThat(withNumber(number, format).findings()).contains("様式!I3 表示形式（" + format + "）により、見えている文字と値が違うことがあります");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"満たす|;;;", "満たす|General;General;General;\"満たさない\"", "満たす|@\"ではない\"", "満たす|0;@;@"})
    void aTextThatIsShownOtherwiseIsRefused(String text, String format) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "診断基準", 9, 1).setCellValue(text);
            format(w, cell(w, "診断基準", 9, 1), format);
        });

        assertThat(edited.findings()).contains("診断基準!B9 表示形式（" + format + "）により、見えている文字と値が違うことがあります");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"0", "0.00", "\"あり\"", "General;General;General;@", "[Red]0;0"})
    void aFormatForNumbersLeavesATextAsItIs(String format) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> format(w, cell(w, "診断基準", 9, 1), format));

        assertThat(edited.findings()).isEmpty();
    }

    @Test
    void aFormatThatAConditionChangesIsRefused() throws IOException {
        byte[] kept = Zip.workbook()
                .replace(
                        "xl/worksheets/sheet6.xml",
                        "<pageMargins",
                        "<conditionalFormatting sqref=\"B9:C9\">"
                                + "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule>"
                                + "</conditionalFormatting><pageMargins")
                .replace(
                        "xl/styles.xml",
                        "</cellXfs>",
                        "</cellXfs><dxfs count=\"1\"><dxf><numFmt numFmtId=\"200\""
                                + " formatCode=\";;;\"/></dxf></dxfs>")
                .bytes();

        assertThat(EditedWorkbook.of(kept).findings()).contains("診断基準!B9 条件付き書式が表示形式を変えています");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "令和6年4月1日, 「2024-04-01」と書いてください",
        "令和６年４月１日, 「2024-04-01」と書いてください",
        "H31.4.1, 「2019-04-01」と書いてください",
        "平成元年1月8日, 「1989-01-08」と書いてください",
        "2024/4/1, 「2024-04-01」と書いてください",
        "令和6年13月1日, 「2024-04-01」の形で書いてください",
        "昭和70年1月1日, 「2024-04-01」の形で書いてください"
    })
    void aDateInWordsIsRefusedWithTheDayThatWasMeant(String words, String fix) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "表紙", 8, 1).setCellValue(words));

        assertThat(edited.findings()).contains("表紙!B8 日付が読めません");
        assertThat(edited.problems().get(0).fix()).isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-411]ggge\"年\"m\"月\"d\"日\"", "m/d/yy"})
    void aDateOfExcelIsRefusedWithTheTextToWrite(String format) throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "表紙", 8, 1).setCellValue(45383.0);
            format(w, cell(w, "表紙", 8, 1), format);
        });

        assertThat(edited.findings()).contains("表紙!B8 日付として保存されています");
        assertThat(edited.problems().get(0).fix()).contains("「2024-04-01」と書き直してください");
    }

    @Test
    void truthAndErrorsAreRefused() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "診断基準", 9, 1).setCellValue(true);
            cell(w, "診断基準", 9, 2).setCellErrorValue(FormulaError.NA.getCode());
        });

        assertThat(edited.findings()).contains("診断基準!B9 文字でも数でもないセルです", "診断基準!C9 エラーのセルです");
    }

    @Test
    void aNumberThatIsATextIsReadAsItsText() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> cell(w, "様式", 3, 8).setCellValue("0012"));

        assertThat(edited.text()).contains("| 0012 |");
    }

    @Test
    void fullWidthDigitsAreReadAsTheyAreAndRefusedWhereANumberMustStand() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            cell(w, "様式", 3, 8).setCellValue("１２");
            cell(w, "表紙", 9, 1).setCellValue("第２版");
            cell(w, "自動計算", 2, 7).setCellValue("＞＝３");
        });

        assertThat(edited.findings()).contains("様式!I3 「下限」は数です");
        assertThat(List.of(edited.text())).allMatch(text -> text.contains("第２版") && text.contains("| １２ |"));
    }

    private static EditedWorkbook withNumber(double number, String format) throws IOException {
        return EditedWorkbook.with(w -> {
            XSSFCell cell = cell(w, "様式", 3, 8);
            cell.setCellValue(number);
            format(w, cell, format);
        });
    }

    private static void format(XSSFWorkbook workbook, XSSFCell cell, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
