package jp.hantei.rules.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;

/**
 * What somebody does to a workbook, in words; several steps are joined by {@code " && "}:
 * {@code set SPOT=value}, {@code remove ROW}, {@code move ROW > ROW} (below it), {@code copy ROW [> ROW] ~ column=value ~ …}
 * (below it, with other values) and {@code column SHEET label [id]} (a new first condition column).
 */
final class Edit implements UnaryOperator<RawWorkbook> {
    private final List<String> steps;

    Edit(String text) {
        this.steps = List.of(text.split(" && "));
    }

    @Override
    public RawWorkbook apply(RawWorkbook workbook) {
        RawWorkbook edited = workbook;
        for (String step : steps) {
            int space = step.indexOf(' ');
            String rest = step.substring(space + 1);
            edited = switch (step.substring(0, space)) {
                case "set" -> set(edited, rest);
                case "remove" -> remove(edited, Spot.of(rest));
                case "move" -> move(edited, rest.split(" > "));
                case "copy" -> copy(edited, List.of(rest.split(" ~ ")));
                case "column" -> column(edited, rest);
                default -> throw new IllegalArgumentException("No such step: " + step);
            };
        }
        return edited;
    }

    private static RawWorkbook set(RawWorkbook workbook, String step) {
        int equals = step.indexOf('=');
        Spot spot = Spot.of(step.substring(0, equals));
        RawSheet sheet = spot.sheet(workbook);
        int index = spot.rowIndex(sheet);
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        rows.set(index, with(rows.get(index), spot.columnIndex(sheet), step.substring(equals + 1)));
        return with(workbook, sheet, sheet.header(), rows);
    }

    private static RawRow with(RawRow row, int column, String text) {
        List<RawCell> cells = new ArrayList<>(row.cells());
        if (cells.get(column).text().equals(text)) {
            throw new IllegalArgumentException("It says that already: " + text);
        }
        cells.set(column, cell(text));
        return new RawRow(cells);
    }

    private static RawWorkbook remove(RawWorkbook workbook, Spot spot) {
        RawSheet sheet = spot.sheet(workbook);
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        rows.remove(spot.rowIndex(sheet));
        return with(workbook, sheet, sheet.header(), rows);
    }

    private static RawWorkbook move(RawWorkbook workbook, String[] spots) {
        Spot from = Spot.of(spots[0]);
        RawSheet sheet = from.sheet(workbook);
        RawRow moved = sheet.rows().get(from.rowIndex(sheet));
        RawWorkbook without = remove(workbook, from);
        RawSheet left = from.sheet(without);
        List<RawRow> rows = new ArrayList<>(left.rows());
        rows.add(Spot.of(spots[1]).rowIndex(left) + 1, moved);
        return with(without, left, left.header(), rows);
    }

    private static RawWorkbook copy(RawWorkbook workbook, List<String> parts) {
        String[] spots = parts.get(0).split(" > ");
        Spot from = Spot.of(spots[0]);
        RawSheet sheet = from.sheet(workbook);
        RawRow row = sheet.rows().get(from.rowIndex(sheet));
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            row = with(row, new Spot("", "", part.substring(0, equals)).columnIndex(sheet), part.substring(equals + 1));
        }
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        rows.add(Spot.of(spots[spots.length - 1]).rowIndex(sheet) + 1, row);
        return with(workbook, sheet, sheet.header(), rows);
    }

    private static RawWorkbook column(RawWorkbook workbook, String step) {
        int space = step.indexOf(' ');
        RawSheet sheet = Spot.of(step.substring(0, space)).sheet(workbook);
        List<RawCell> header = new ArrayList<>(sheet.header());
        header.add(1, cell(step.substring(space + 1)));
        List<RawRow> rows = sheet.rows().stream()
                .map(row -> {
                    List<RawCell> cells = new ArrayList<>(row.cells());
                    cells.add(1, cell(""));
                    return new RawRow(cells);
                })
                .toList();
        return with(workbook, sheet, header, rows);
    }

    private static RawCell cell(String text) {
        return new RawCell(text, Place.ofFile(""));
    }

    private static RawWorkbook with(RawWorkbook workbook, RawSheet old, List<RawCell> header, List<RawRow> rows) {
        RawSheet edited = new RawSheet(old.name(), header, rows, old.place());
        return new RawWorkbook(
                workbook.file(),
                workbook.title(),
                workbook.sheets().stream().map(s -> s == old ? edited : s).toList());
    }
}
