package jp.hantei.rules.workbook;

import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through the XML of one sheet: rows and cells in order, each once, and filled ones within the limits. */
final class SheetScan extends DefaultHandler {
    /** Data rows of a sheet. */
    static final int MOST_ROWS = 5_000;
    /** Columns of a sheet. */
    static final int MOST_COLUMNS = 200;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
    private static final String AGAIN = "Excelで開き、保存し直してください";

    private final String file;
    private final String sheet;
    private final NodeCount count;
    /** Both 0-based; -1 before the first. */
    private int row = -1;

    private int column = -1;
    private boolean seen;
    private boolean inData;

    SheetScan(String file, String sheet, NodeCount count) {
        this.file = file;
        this.sheet = sheet;
        this.count = count;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        count.startElement(uri, localName, qName, attributes);
        switch (localName) {
            case "sheetData" -> data();
            case "AlternateContent" -> {
                if (inData) {
                    throw refuse(new CellReference(Math.max(row, 0), Math.max(column, 0)), "ソフトによって読み方の変わるセルです", AGAIN);
                }
            }
            case "row" -> row(attributes.getValue("r"));
            case "c" -> cell(attributes.getValue("r"));
            case "v", "is", "f" -> filled();
            default -> {
                // everything else is looked at when the sheet is read
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        count.endElement(uri, localName, qName);
        if (localName.equals("sheetData")) {
            row = -1;
            column = -1;
            inData = false;
        }
    }

    private void data() {
        if (seen) {
            throw refuse(new CellReference(0, 0), "セルの表が2つ入っています", AGAIN);
        }
        seen = true;
        inData = true;
    }

    private void row(@Nullable String number) {
        int next = number == null ? row + 1 : number(number) - 1;
        if (next <= row) {
            throw refuse(new CellReference(Math.max(next, 0), 0), "同じ行が2度あるか、行の順が乱れています", AGAIN);
        }
        row = next;
        column = -1;
    }

    private void cell(@Nullable String address) {
        int next = column + 1;
        if (address != null) {
            if (!ADDRESS.matcher(address).matches()) {
                throw refuse(new CellReference(Math.max(row, 0), 0), "セルの番地が読めません（" + address + "）", AGAIN);
            }
            CellReference reference = new CellReference(address);
            if (reference.getRow() != row || reference.getCol() <= column) {
                throw refuse(reference, "同じセルが2度あるか、セルの順が乱れています", AGAIN);
            }
            next = reference.getCol();
        }
        column = next;
    }

    private void filled() {
        if (row < 0 || column < 0) {
            return; // a word of another part of the sheet
        }
        if (row > MOST_ROWS + TechnicalRows.LABELS) {
            throw refuse(new CellReference(row, column), "行が多すぎます（" + (row + 1) + " 行目に値がある）", MOST_ROWS + " 行までです");
        }
        if (column >= MOST_COLUMNS) {
            throw refuse(
                    new CellReference(row, column), "列が多すぎます（" + (column + 1) + " 列目に値がある）", MOST_COLUMNS + " 列までです");
        }
    }

    private int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw refuse(new CellReference(Math.max(row, 0), 0), "行の番号が読めません（" + text + "）", AGAIN);
        }
        return Integer.parseInt(text);
    }

    private WorkbookException refuse(CellReference at, String what, String fix) {
        return new WorkbookException(Problem.error(new Place(file, sheet, at.formatAsString()), what, "", fix));
    }
}
