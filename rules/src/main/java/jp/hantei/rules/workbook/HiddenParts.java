package jp.hantei.rules.workbook;

import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What makes a sheet look other than it is: merged cells, hidden rows and columns, formats that depend on a condition. */
final class HiddenParts {
    /** Below this a row can't be read, in points. */
    private static final float LEAST_HEIGHT = 3;
    /** Below this a column can't be read, in 1/256 of a character. */
    private static final int LEAST_WIDTH = 128;

    private final Place at;
    private final XSSFSheet sheet;
    private final int headerRow;
    private final CellText texts;
    private final Problems problems;

    HiddenParts(Place at, XSSFSheet sheet, int headerRow, CellText texts, Problems problems) {
        this.at = at;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.texts = texts;
        this.problems = problems;
    }

    private Place place(int row, int column) {
        return new Place(at.file(), at.sheet(), new CellReference(row, column).formatAsString());
    }

    private boolean table() {
        return headerRow == TechnicalRows.LABELS;
    }

    /** @param columns columns that have a header */
    void check(int columns) {
        merged();
        for (int c = 0; c < columns; c++) {
            if (sheet.isColumnHidden(c) || sheet.getColumnWidth(c) < LEAST_WIDTH) {
                problems.error(place(headerRow, c), "隠れた列があります", "", "列を再表示してください（隠れた列も判定に使われます）");
            }
        }
        for (Row row : sheet) {
            boolean technical = table()
                    && row.getRowNum() >= TechnicalRows.FIRST_TECHNICAL
                    && row.getRowNum() <= TechnicalRows.SNIPPETS;
            boolean hidden = row.getZeroHeight() || row.getHeightInPoints() < LEAST_HEIGHT;
            if (hidden && !technical && !texts.blankRow((XSSFRow) row)) {
                problems.error(place(row.getRowNum(), 0), "隠れた行があります", "", "行を再表示するか、消してください（隠れた行も判定に使われます）");
            }
        }
        conditionalFormats();
    }

    private void merged() {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            boolean objectRow = table()
                    && merged.getFirstRow() == TechnicalRows.OBJECT
                    && merged.getLastRow() == TechnicalRows.OBJECT
                    && merged.getFirstColumn() == 0;
            if (!objectRow) {
                problems.error(
                        place(merged.getFirstRow(), merged.getFirstColumn()),
                        "結合セルは使えません",
                        merged.formatAsString(),
                        "結合を解除し、各行に値を書いてください");
            }
        }
    }

    private void conditionalFormats() {
        XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting formatting = all.getConditionalFormattingAt(i);
            for (int r = 0; r < formatting.getNumberOfRules(); r++) {
                if (formatting.getRule(r).getNumberFormat() != null) {
                    CellRangeAddress range = formatting.getFormattingRanges()[0];
                    problems.error(
                            place(range.getFirstRow(), range.getFirstColumn()),
                            "条件付き書式が表示形式を変えています",
                            range.formatAsString(),
                            "条件付き書式の「表示形式」を消してください（色は使えます）");
                }
            }
        }
    }
}
