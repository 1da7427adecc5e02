package jp.hantei.rules.annotate;

import com.microsoft.schemas.vml.CTShape;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Size and place of a comment's box, in Excel's terms: column, pixels, row, pixels, twice. */
final class CommentBox {
    private static final int WIDTH = 360;
    private static final int LINE = 17;
    private static final int MARGIN = 14;
    /** Half-width characters in a line of the box. */
    private static final int CHARACTERS = 56;
    /** Pixels that a row is taken to have when a box grows. */
    private static final int ROW = 20;

    private static final int MOST_STEPS = 400;
    private static final double PIXELS_OF_POINT = 96.0 / 72;

    private CommentBox() {}

    /** Pixels that the text needs. */
    static int height(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + (halfWidths(line) - 1) / CHARACTERS)
                .sum();
        return lines * LINE + MARGIN;
    }

    private static int halfWidths(String line) {
        return Math.max(1, line.codePoints().map(c -> c < 0x100 ? 1 : 2).sum());
    }

    /** A box at the right of the cell, large enough for the text. */
    static String beside(XSSFSheet sheet, CellAddress cell, String text) {
        int column = cell.getColumn() + 1;
        int left = 12;
        int wanted = left + WIDTH;
        int lastColumn = column;
        while (wanted > width(sheet, lastColumn) && lastColumn < column + MOST_STEPS) {
            wanted -= width(sheet, lastColumn);
            lastColumn++;
        }
        int top = 2;
        int down = top + height(text);
        int lastRow = cell.getRow();
        while (down > height(sheet, lastRow) && lastRow < cell.getRow() + MOST_STEPS) {
            down -= height(sheet, lastRow);
            lastRow++;
        }
        return join(List.of(column, left, cell.getRow(), top, lastColumn, wanted, lastRow, down));
    }

    private static int width(XSSFSheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.getColumnWidthInPixels(column));
    }

    private static int height(XSSFSheet sheet, int row) {
        XSSFRow at = sheet.getRow(row);
        if (at != null && at.getZeroHeight()) {
            return 0;
        }
        float points = at == null ? sheet.getDefaultRowHeightInPoints() : at.getHeightInPoints();
        return (int) Math.round(points * PIXELS_OF_POINT);
    }

    /** Makes the panel's box longer for our text, or shorter again ({@code sign} -1). A box that can't be read stays. */
    static void grow(CTShape shape, String ourText, int sign) {
        if (shape.sizeOfClientDataArray() == 0 || shape.getClientDataArray(0).sizeOfAnchorArray() == 0) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : shape.getClientDataArray(0).getAnchorArray(0).split(",", -1)) {
            String number = part.strip();
            if (!number.matches("\\d{1,7}")) {
                return;
            }
            numbers.add(Integer.valueOf(number));
        }
        if (numbers.size() == 8) {
            int rows = sign * (height(ourText) + ROW - 1) / ROW;
            numbers.set(6, Math.max(numbers.get(2) + 1, numbers.get(6) + rows));
            shape.getClientDataArray(0).setAnchorArray(0, join(numbers));
        }
    }

    private static String join(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
