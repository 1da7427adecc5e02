package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Reads one Excel sheet. */
final class SheetReader {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    /** In a Drools spreadsheet these begin program text, and so do the snippets. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)\\s*(Functions|Queries|Declare|Variables|Import|Sequential|Unit|PRIORITY|NAME|METADATA|DURATION|TIMER|CALENDARS|"
                    + "AUTO-FOCUS|AGENDA-GROUP|ACTIVATION-GROUP|RULEFLOW-GROUP|NO-LOOP|LOCK-ON-ACTIVE|UNLOOP|ESCAPE-QUOTES|EscapeQuotes)\\b.*|.*eval\\s*\\(.*",
            Pattern.DOTALL);
    /** Characters that no word of the grammar needs and that could end a text literal. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\\"$;`]");

    private final String file;
    private final XSSFSheet sheet;
    private final Problems problems;
    private final boolean table;
    private final int headerRow;

    SheetReader(String file, XSSFSheet sheet, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.problems = problems;
        this.table =
                SheetKind.of(sheet.getSheetName()).map(SheetKind::decisionTable).orElse(false);
        this.headerRow = table ? TechnicalRows.LABELS : 0;
    }

    RawSheet read() {
        Place place = new Place(file, sheet.getSheetName(), "");
        List<RawCell> labels = headerCells();
        if (table) {
            labels = withSubjects(labels);
            checkTechnicalRows(labels);
        }
        checkMergedAndHidden(labels.size());
        return new RawSheet(sheet.getSheetName(), labels, dataRows(labels.size()), place);
    }

    private Place place(int row, int column) {
        return new Place(file, sheet.getSheetName(), new CellReference(row, column).formatAsString());
    }

    private @Nullable XSSFCell cell(int row, int column) {
        XSSFRow at = sheet.getRow(row);
        return at == null ? null : at.getCell(column);
    }

    private String text(int row, int column) {
        XSSFCell cell = cell(row, column);
        return cell == null ? "" : CellText.read(cell, place(row, column), problems);
    }

    private List<RawCell> headerCells() {
        List<RawCell> cells = new ArrayList<>();
        XSSFRow row = sheet.getRow(headerRow);
        int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int c = 0; c < last; c++) {
            cells.add(new RawCell(text(headerRow, c), place(headerRow, c)));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Condition columns get the id of their snippet. */
    private List<RawCell> withSubjects(List<RawCell> labels) {
        List<RawCell> headers = new ArrayList<>();
        int firstTail = firstTail(labels);
        for (int c = 0; c < labels.size(); c++) {
            RawCell label = labels.get(c);
            if (c == 0 || c >= firstTail) {
                headers.add(label);
                continue;
            }
            String subject = TechnicalRows.subject(text(TechnicalRows.SNIPPETS, c));
            headers.add(subject.isEmpty() ? label : new RawCell(label.text() + " [" + subject + "]", label.place()));
        }
        return headers;
    }

    private int firstTail(List<RawCell> labels) {
        int tail = SheetKind.of(sheet.getSheetName()).orElseThrow().tail().size();
        return Math.max(1, labels.size() - tail);
    }

    private void checkTechnicalRows(List<RawCell> headers) {
        List<String> subjects =
                headers.subList(Math.min(1, headers.size()), Math.min(firstTail(headers), headers.size())).stream()
                        .map(h -> Header.parse(h.text()).map(Header::subject).orElse(""))
                        .toList();
        List<String> tail = SheetKind.of(sheet.getSheetName()).orElseThrow().tail();
        List<List<String>> expected = TechnicalRows.of(sheet.getSheetName(), subjects, tail);
        compare(0, List.of(TechnicalRows.title(sheet.getSheetName())));
        for (int i = 0; i < expected.size(); i++) {
            compare(TechnicalRows.FIRST_TECHNICAL + i, expected.get(i));
        }
    }

    private void compare(int row, List<String> expected) {
        XSSFRow at = sheet.getRow(row);
        int columns = Math.max(expected.size(), at == null ? 0 : Math.min(at.getLastCellNum(), MOST_COLUMNS));
        for (int c = 0; c < columns; c++) {
            String wanted = c < expected.size() ? expected.get(c) : "";
            String found = text(row, c);
            if (found.equals(wanted)) {
                continue;
            }
            boolean program = PROGRAM.matcher(found).matches();
            String what = program ? "プログラムになる行・列は使えません" : "技術行（隠した行）が書き換えられています";
            String fix = wanted.isEmpty()
                    ? "このセルを空にしてください"
                    : wanted.startsWith("holds(\"\"")
                            ? "元の技術行に戻してください（保存してある版か、双子からの catalog pack で作り直せます）"
                            : "「" + wanted + "」に戻してください（双子からの catalog pack で作り直せます）";
            problems.error(place(row, c), what, found, fix);
        }
    }

    private void checkMergedAndHidden(int columns) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            boolean objectRow = table
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
        for (int c = 0; c < columns; c++) {
            if (sheet.isColumnHidden(c)) {
                problems.error(place(headerRow, c), "隠れた列があります", "", "列を再表示してください（隠れた列も判定に使われます）");
            }
        }
        for (Row row : sheet) {
            boolean technical = table
                    && row.getRowNum() >= TechnicalRows.FIRST_TECHNICAL
                    && row.getRowNum() <= TechnicalRows.SNIPPETS;
            if (row.getZeroHeight() && !technical && !blankRow((XSSFRow) row)) {
                problems.error(place(row.getRowNum(), 0), "隠れた行があります", "", "行を再表示するか、消してください（隠れた行も判定に使われます）");
            }
        }
    }

    private static boolean blankRow(@Nullable XSSFRow row) {
        if (row == null) {
            return true;
        }
        for (int c = Math.max(0, row.getFirstCellNum()); c < row.getLastCellNum(); c++) {
            if (!CellText.blank(row.getCell(c))) {
                return false;
            }
        }
        return true;
    }

    private List<RawRow> dataRows(int columns) {
        int last = sheet.getLastRowNum();
        while (last > headerRow && blankRow(sheet.getRow(last))) {
            last--;
        }
        List<RawRow> rows = new ArrayList<>();
        if (last - headerRow > MOST_ROWS) {
            problems.error(
                    place(headerRow + MOST_ROWS + 1, 0),
                    "行が多すぎます（" + (last - headerRow) + " 行）",
                    "",
                    MOST_ROWS + " 行までです");
            return rows;
        }
        for (int r = headerRow + 1; r <= last; r++) {
            if (blankRow(sheet.getRow(r))) {
                problems.error(place(r, 0), "途中に空の行があります", "", "空の行を削除してください（表はここで終わったように見え、下の行が落ちます）");
                continue;
            }
            rows.add(dataRow(r, columns));
        }
        return rows;
    }

    private RawRow dataRow(int r, int columns) {
        List<RawCell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            String text = text(r, c);
            Place place = place(r, c);
            if (table && UNSAFE.matcher(text).find()) {
                problems.error(place, "使えない文字（\\ \" $ ; `）があります", text, "その文字を除いてください");
                text = "";
            }
            cells.add(new RawCell(text, place));
        }
        XSSFRow row = sheet.getRow(r);
        for (int c = columns; row != null && c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
            if (!CellText.blank(row.getCell(c))) {
                problems.error(place(r, c), "見出しのない列に値があります", text(r, c), "消すか、見出しのある列に書いてください");
            }
        }
        return new RawRow(cells);
    }
}
