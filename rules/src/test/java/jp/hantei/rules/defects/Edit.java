package jp.hantei.rules.defects;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What somebody does to a workbook, in words; several steps are joined by {@code " && "}: {@code set SPOT=value},
 * {@code remove ROW}, {@code move ROW > ROW} (below it), {@code copy ROW [> ROW] ~ column=value ~ …} (below it, with other
 * values), {@code column SHEET label [id]} (a new first condition column), and those of {@link ExcelEdit}.
 */
final class Edit {
    private final List<String> steps;

    Edit(String text) {
        this.steps = List.of(text.split(" && "));
    }

    void apply(XSSFWorkbook workbook) {
        for (String step : steps) {
            int space = step.indexOf(' ');
            String rest = step.substring(space + 1);
            switch (step.substring(0, space)) {
                case "set" -> set(workbook, rest);
                case "remove" -> remove(workbook, Spot.of(rest));
                case "move" -> move(workbook, rest.split(" > "));
                case "copy" -> copy(workbook, List.of(rest.split(" ~ ")));
                case "column" -> column(workbook, rest);
                default -> ExcelEdit.apply(workbook, step.substring(0, space), rest);
            }
        }
    }

    private static void set(XSSFWorkbook workbook, String step) {
        int equals = step.indexOf('=');
        Spot spot = Spot.of(step.substring(0, equals));
        Grid grid = spot.grid(workbook);
        int row = spot.row(grid);
        List<String> texts = row < 0 ? grid.header() : grid.rows().get(row);
        set(texts, spot.column(grid), step.substring(equals + 1));
        grid.write();
    }

    private static void set(List<String> texts, int column, String text) {
        if (texts.set(column, text).equals(text)) {
            throw new IllegalArgumentException("It says that already: " + text);
        }
    }

    private static void remove(XSSFWorkbook workbook, Spot spot) {
        Grid grid = spot.grid(workbook);
        grid.rows().remove(spot.row(grid));
        grid.write();
    }

    private static void move(XSSFWorkbook workbook, String[] spots) {
        Spot from = Spot.of(spots[0]);
        Grid grid = from.grid(workbook);
        List<String> moved = grid.rows().remove(from.row(grid));
        grid.rows().add(Spot.of(spots[1]).row(grid) + 1, moved);
        grid.write();
    }

    private static void copy(XSSFWorkbook workbook, List<String> parts) {
        String[] spots = parts.get(0).split(" > ");
        Spot from = Spot.of(spots[0]);
        Grid grid = from.grid(workbook);
        List<String> row = new ArrayList<>(grid.rows().get(from.row(grid)));
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            set(row, Spot.column(grid, part.substring(0, equals)), part.substring(equals + 1));
        }
        grid.rows().add(Spot.of(spots[spots.length - 1]).row(grid) + 1, row);
        grid.write();
    }

    private static void column(XSSFWorkbook workbook, String step) {
        int space = step.indexOf(' ');
        int bracket = step.indexOf('[');
        Grid grid = Spot.of(step.substring(0, space)).grid(workbook);
        grid.addCondition(step.substring(space + 1, bracket).strip(), step.substring(bracket + 1, step.length() - 1));
        grid.write();
    }
}
