package jp.hantei.rules.defects;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The texts of one sheet of an .xlsx while somebody edits it: rows and a column come and go as they do in Excel. */
final class Grid {
    /** Of a decision table the rows from CONDITION and ACTION on; the header's labels follow below their snippets. */
    private static final int KEYWORDS = 4;

    private static final int SNIPPETS = 2;
    private static final int LABELS = 3;

    private final XSSFSheet sheet;
    private final boolean table;
    private final List<List<String>> above = new ArrayList<>();
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(XSSFSheet sheet) {
        this.sheet = sheet;
        this.table = text(sheet.getRow(1), 0).equals("RuleSet");
        int columns = sheet.getRow(headerRow()).getLastCellNum();
        for (int r = table ? KEYWORDS : 0; r < headerRow(); r++) {
            above.add(texts(r, columns));
        }
        header = texts(headerRow(), columns);
        for (int r = headerRow() + 1; r <= sheet.getLastRowNum(); r++) {
            rows.add(texts(r, columns));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isEmpty)) {
            rows.remove(rows.size() - 1);
        }
    }

    private int headerRow() {
        return table ? KEYWORDS + LABELS : 0;
    }

    private List<String> texts(int row, int columns) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            texts.add(text(sheet.getRow(row), c));
        }
        return texts;
    }

    private static String text(XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    String name() {
        return sheet.getSheetName();
    }

    List<String> header() {
        return header;
    }

    /** The rows below the header, to be changed at will. */
    List<List<String>> rows() {
        return rows;
    }

    /** The id of a condition column, empty of any other. */
    String subject(int column) {
        String snippet = table ? above.get(SNIPPETS).get(column) : "";
        return snippet.startsWith("holds(\"") ? snippet.split("\"")[1] : "";
    }

    /** Puts a new first condition column in, blank in every row. */
    void addCondition(String label, String subject) {
        List<String> technical = List.of("CONDITION", "", "holds(\"" + subject + "\", \"$param\")");
        for (int i = 0; i < above.size(); i++) {
            above.get(i).add(1, technical.get(i));
        }
        header.add(1, label);
        rows.forEach(row -> row.add(1, ""));
    }

    /** @param row -1 is the header */
    CellAddress address(int row, int column) {
        return new CellAddress(headerRow() + 1 + row, column);
    }

    Place place(String file, int row, int column) {
        return new Place(file, name(), address(row, column).formatAsString());
    }

    /** Writes what has changed. */
    void write() {
        int at = table ? KEYWORDS : 0;
        List<List<String>> all = new ArrayList<>(above);
        all.add(header);
        all.addAll(rows);
        for (List<String> texts : all) {
            XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            for (int c = 0; c < texts.size(); c++) {
                write(row, c, texts.get(c));
            }
            at++;
        }
        for (int r = sheet.getLastRowNum(); r >= at; r--) {
            sheet.removeRow(sheet.getRow(r));
        }
    }

    private static void write(XSSFRow row, int column, String text) {
        if (text(row, column).equals(text)) {
            return;
        }
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellValue(text);
    }
}
