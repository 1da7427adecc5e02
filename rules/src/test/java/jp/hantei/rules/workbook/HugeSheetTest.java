package jp.hantei.rules.workbook;

import static jp.hantei.rules.workbook.EditedWorkbook.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.hantei.rules.problem.Problem;
import org.junit.jupiter.api.Test;

/** Sheets larger than any panel writes: refused at the first cell that is too much, before they are built up in memory. */
class HugeSheetTest {
    private static final String SHEET = "xl/worksheets/sheet6.xml";

    @Test
    void aHundredThousandRowsAreRefusedAtTheFirstTooMany() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 1_000; r < 101_000; r++) {
            rows.append("<row r=\"" + r + "\"><c r=\"A" + r + "\" t=\"str\"><v>D" + r + "</v></c></row>");
        }
        Problem problem = Refusal.of(Zip.workbook()
                .replace(SHEET, "</sheetData>", rows + "</sheetData>")
                .bytes());

        assertThat(problem.toString()).startsWith("2024-04.xlsx 診断基準!A5009: 行が多すぎます");
    }

    @Test
    void aRowOfAllColumnsIsRefusedAtTheFirstTooMany() throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"1000\">");
        for (int c = 0; c < 16_384; c++) {
            row.append(
                    "<c r=\"" + org.apache.poi.ss.util.CellReference.convertNumToColString(c) + "1000\"><v>1</v></c>");
        }
        Problem problem = Refusal.of(Zip.workbook()
                .replace(SHEET, "</sheetData>", row + "</row></sheetData>")
                .bytes());

        assertThat(problem.toString()).startsWith("2024-04.xlsx 診断基準!GS1000: 列が多すぎます");
    }

    @Test
    void aLoneValueFarToTheRightIsNotLost() throws IOException {
        byte[] far = EditedWorkbook.bytes(w -> cell(w, "診断基準", 9, 300).setCellValue("見落としそうな値"));

        assertThat(Refusal.of(far).toString()).startsWith("2024-04.xlsx 診断基準!KO9: 列が多すぎます");
    }

    @Test
    void rowsThatAreOnlyFormattedDoNotCountAsLongAsTheyAreFew() throws IOException {
        EditedWorkbook formatted = EditedWorkbook.with(w -> {
            for (int r = 0; r < 8_000; r++) {
                w.getSheet("診断基準").createRow(500 + r).setHeightInPoints(20);
            }
        });

        assertThat(formatted.findings()).isEmpty();
    }

    @Test
    void aMillionFormattedCellsAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 1_000; r < 101_000; r++) {
            rows.append("<row r=\"" + r + "\">" + "<c s=\"1\"/>".repeat(12) + "</row>");
        }

        assertThat(Refusal.of(Zip.workbook()
                                .replace(SHEET, "</sheetData>", rows + "</sheetData>")
                                .bytes())
                        .what())
                .contains("セルや書式が多すぎます（" + SHEET + "）");
    }

    @Test
    void aTextLongerThanExcelsOwnLimitIsRefusedAtItsCell() throws IOException {
        Zip longText =
                Zip.workbook().replace("xl/sharedStrings.xml", "<t>満たす</t>", "<t>" + "満".repeat(100_000) + "</t>");

        EditedWorkbook edited = EditedWorkbook.of(longText.bytes());

        assertThat(edited.findings()).contains("診断基準!B9 文字が多すぎます（100000 字）");
        assertThat(edited.problems()).allMatch(p -> p.toString().length() < 5_000);
    }

    @Test
    void wrongIdsOfManyThousandCharactersAreRefusedInTime() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            for (int r = 2; r < 60; r++) {
                cell(w, "基準", r, 4).setCellValue("x".repeat(30_000) + r);
            }
        });

        assertThat(edited.findings()).contains("基準!E2 ない項目IDです");
    }

    @Test
    void aRowOrColumnTooSmallToSeeCountsAsHidden() throws IOException {
        EditedWorkbook edited = EditedWorkbook.with(w -> {
            w.getSheet("診断基準").getRow(9).setHeightInPoints(1);
            w.getSheet("診断基準").setColumnWidth(2, 20);
        });

        assertThat(edited.findings()).contains("診断基準!A10 隠れた行があります", "診断基準!C8 隠れた列があります");
    }
}
