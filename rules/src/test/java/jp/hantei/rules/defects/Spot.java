package jp.hantei.rules.defects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hantei.rules.problem.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A spot of a workbook as a person names it: {@code 重症度} (the sheet), {@code 重症度:[hy_3]} (a column's heading), {@code 重症度/S1}
 * (a row), {@code 重症度/S1:[hy_3]} (a cell). Rows go by 行, 番号, 項目ID, ID, 項目, or コード表/表示; the second of the same name, or of
 * the same block, is {@code name#2}; {@code @2} is the second row. Nothing at all is the file.
 */
record Spot(String sheet, String row, String column) {
    static Spot of(String text) {
        int colon = text.lastIndexOf(':');
        String column = colon < 0 ? "" : text.substring(colon + 1);
        String at = colon < 0 ? text : text.substring(0, colon);
        int slash = at.indexOf('/');
        return slash < 0 ? new Spot(at, "", column) : new Spot(at.substring(0, slash), at.substring(slash + 1), column);
    }

    Grid grid(XSSFWorkbook workbook) {
        return new Grid(found(workbook));
    }

    private XSSFSheet found(XSSFWorkbook workbook) {
        XSSFSheet found = workbook.getSheet(sheet);
        if (found == null) {
            throw new IllegalArgumentException("No sheet " + sheet);
        }
        return found;
    }

    /** The row below the header, -1 for the header itself. */
    int row(Grid grid) {
        if (row.isEmpty()) {
            return -1;
        }
        if (row.matches("@\\d+")) {
            return Integer.parseInt(row.substring(1)) - 1;
        }
        List<String> names = names(grid);
        int index = names.indexOf(row);
        if (index < 0) {
            throw new IllegalArgumentException("No row " + row + " in " + sheet + ", but " + names);
        }
        return index;
    }

    /** The column, that by which rows go when none is named. */
    int column(Grid grid) {
        return column.isEmpty() ? naming(grid) : column(grid, column);
    }

    static int column(Grid grid, String name) {
        String[] numbered = name.split("#");
        int[] columns = IntStream.range(0, grid.header().size())
                .filter(c ->
                        grid.header().get(c).equals(numbered[0]) || numbered[0].equals("[" + grid.subject(c) + "]"))
                .toArray();
        int wanted = numbered.length == 1 ? 0 : Integer.parseInt(numbered[1]) - 1;
        if (wanted >= columns.length) {
            throw new IllegalArgumentException("No column " + name + " in " + grid.name());
        }
        return columns[wanted];
    }

    /** Where it stands. */
    Place place(XSSFWorkbook workbook, String file) {
        if (sheet.isEmpty()) {
            return Place.ofFile(file);
        }
        if (row.isEmpty() && column.isEmpty()) {
            return new Place(file, found(workbook).getSheetName(), "");
        }
        Grid grid = grid(workbook);
        return grid.place(file, row(grid), column(grid));
    }

    private static int naming(Grid grid) {
        return switch (grid.name()) {
            case "コード表" -> column(grid, "表示");
            case "様式" -> column(grid, "項目ID");
            default -> 0;
        };
    }

    private static List<String> names(Grid grid) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean blocks = grid.name().equals("自動計算") || grid.name().equals("基準");
        String last = "";
        for (List<String> row : grid.rows()) {
            String text = row.get(naming(grid));
            String name = grid.name().equals("コード表") ? row.get(0) + "/" + text : blocks && text.isEmpty() ? last : text;
            last = name;
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + "#" + count);
        }
        return names;
    }
}
