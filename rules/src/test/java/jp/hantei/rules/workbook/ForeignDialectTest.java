package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.hantei.rules.problem.Problem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook of another rule engine is told what it is and how to begin; nothing of it is read, let alone run. */
class ForeignDialectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rules DoubleValue Hello(int hour)",
                "SimpleRules String Greeting (Integer hour)",
                "SmartRules Double Rate(Policy policy)",
                "Datatype Policy",
                "Datatype Gender <String>",
                "Spreadsheet SpreadsheetResult Premium (Policy p)",
                "Method String hello()",
                "Test Hello HelloTest"
            })
    void tablesOfOpenLAreNamedAtTheirHeader(String header) throws IOException {
        Problem problem = Refusal.of(workbook("Sheet1", List.of("", "メモ", header)));

        assertThat(problem.place().sheet() + "!" + problem.place().cell()).isEqualTo("Sheet1!B3");
        assertThat(problem.what()).isEqualTo("OpenL Tablets の表です。判定のブックではありません");
        assertThat(problem.fix()).contains("hantei catalog template");
    }

    @Test
    void aPlainTableOfDroolsIsNamedAndItsJavaNotLookedAt() throws IOException {
        Problem problem = Refusal.of(workbook(
                "Tables",
                List.of(
                        "RuleSet com.example",
                        "Functions function void f() { System.setProperty(\"pwned\", \"1\"); }",
                        "RuleTable Cheese",
                        "ACTION")));

        assertThat(problem.place().cell()).isEqualTo("B1");
        assertThat(problem.what()).isEqualTo("Drools の決定表です。判定のブックではありません");
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void anyOtherWorkbookIsToldToo() throws IOException {
        Problem problem = Refusal.of(workbook("名簿", List.of("氏名", "Rules of the game", "Data")));

        assertThat(problem.what()).isEqualTo("判定のブックではありません。使えるシートが1つもありません");
        assertThat(problem.value()).isEqualTo("名簿");
    }

    @Test
    void aForeignSheetAmongOursIsNamed() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w ->
                w.createSheet("Rules").createRow(0).createCell(0).setCellValue("Rules DoubleValue Hello(int hour)"));

        assertThat(edited.findings()).contains("Rules! 知らないシートです");
    }

    private static byte[] workbook(String name, List<String> secondColumn) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(name);
            for (int r = 0; r < secondColumn.size(); r++) {
                sheet.createRow(r).createCell(1).setCellValue(secondColumn.get(r));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
