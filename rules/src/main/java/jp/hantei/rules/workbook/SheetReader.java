package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Reads one Excel sheet. */
final class SheetReader implements TechnicalRowsCheck.Cells {
    private final String file;
    private final XSSFSheet sheet;
    private final Problems problems;
    private final CellText texts;
    private final boolean table;
    private final int headerRow;

    SheetReader(String file, XSSFSheet sheet, CellText texts, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.problems = problems;
        this.texts = texts;
        this.table =
                SheetKind.of(sheet.getSheetName()).map(SheetKind::decisionTable).orElse(false);
        this.headerRow = table ? TechnicalRows.LABELS : 0;
    }

    RawSheet read() {
        Place place = new Place(file, sheet.getSheetName(), "");
        if (SheetKind.of(sheet.getSheetName()).isEmpty()) {
            return new RawSheet(sheet.getSheetName(), List.of(), List.of(), place); // refused by its name
        }
        List<RawCell> labels = headerCells();
        if (table) {
            labels = withSubjects(labels);
            checkTechnicalRows(labels);
        }
        new HiddenParts(place, sheet, headerRow, texts, problems).check(labels.size());
        return new RawSheet(sheet.getSheetName(), labels, dataRows(labels.size()), place);
    }

    @Override
    public Place place(int row, int column) {
        return new Place(file, sheet.getSheetName(), new CellReference(row, column).formatAsString());
    }

    private @Nullable XSSFCell cell(int row, int column) {
        XSSFRow at = sheet.getRow(row);
        return at == null ? null : at.getCell(column);
    }

    @Override
    public String text(int row, int column) {
        return text(row, column, false);
    }

    private String text(int row, int column, boolean inTable) {
        XSSFCell cell = cell(row, column);
        if (cell == null) {
            return "";
        }
        Place place = place(row, column);
        try {
            String text = texts.read(cell, place, problems);
            return inTable ? CellCharacters.cleanInTable(text, place, problems) : text;
        } catch (RuntimeException e) {
            // POI throws many unchecked kinds on cells that point to styles or texts which are not there
            problems.error(place, "セルの中身が壊れています", "", "このセルを消して、入力し直してください");
            return "";
        }
    }

    @Override
    public int columns(int row) {
        XSSFRow at = sheet.getRow(row);
        return at == null ? 0 : Math.min(at.getLastCellNum(), SheetScan.MOST_COLUMNS);
    }

    private List<RawCell> headerCells() {
        List<RawCell> cells = new ArrayList<>();
        for (int c = 0; c < columns(headerRow); c++) {
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
        new TechnicalRowsCheck(this, problems).check(sheet.getSheetName(), subjects, tail);
    }

    private List<RawRow> dataRows(int columns) {
        int last = sheet.getLastRowNum();
        while (last > headerRow && texts.blankRow(sheet.getRow(last))) {
            last--;
        }
        List<RawRow> rows = new ArrayList<>();
        if (last - headerRow > SheetScan.MOST_ROWS) {
            problems.error(
                    place(headerRow + SheetScan.MOST_ROWS + 1, 0),
                    "行が多すぎます（" + (last - headerRow) + " 行）",
                    "",
                    SheetScan.MOST_ROWS + " 行までです");
            return rows;
        }
        for (int r = headerRow + 1; r <= last; r++) {
            if (texts.blankRow(sheet.getRow(r))) {
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
            cells.add(new RawCell(text(r, c, table), place(r, c)));
        }
        for (int c = columns; c < columns(r); c++) {
            if (!texts.blank(cell(r, c))) {
                problems.error(place(r, c), "見出しのない列に値があります", text(r, c), "消すか、見出しのある列に書いてください");
            }
        }
        return new RawRow(cells);
    }
}
