package jp.hantei.rules.defects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;

/**
 * A spot of a workbook as a person names it: {@code 重症度} (the sheet), {@code 重症度:[hy_3]} (a column's heading), {@code 重症度/S1}
 * (a row), {@code 重症度/S1:[hy_3]} (a cell). Rows go by 行, 番号, 項目ID, ID, 項目, or コード表/表示; the second of the same name, or of
 * the same block, is {@code name#2}.
 */
record Spot(String sheet, String row, String column) {
    static Spot of(String text) {
        int colon = text.lastIndexOf(':');
        String column = colon < 0 ? "" : text.substring(colon + 1);
        String at = colon < 0 ? text : text.substring(0, colon);
        int slash = at.indexOf('/');
        return slash < 0 ? new Spot(at, "", column) : new Spot(at.substring(0, slash), at.substring(slash + 1), column);
    }

    RawSheet sheet(RawWorkbook workbook) {
        return workbook.sheet(sheet).orElseThrow(() -> new IllegalArgumentException("No sheet " + sheet));
    }

    int rowIndex(RawSheet sheet) {
        List<String> names = names(sheet);
        int index = names.indexOf(row);
        if (index < 0) {
            throw new IllegalArgumentException("No row " + row + " in " + sheet.name() + ", but " + names);
        }
        return index;
    }

    int columnIndex(RawSheet sheet) {
        for (int c = 0; c < sheet.header().size(); c++) {
            String title = sheet.header().get(c).text();
            if (title.equals(column) || (column.startsWith("[") && title.endsWith(column))) {
                return c;
            }
        }
        throw new IllegalArgumentException("No column " + column + " in " + sheet.name());
    }

    /** Where it stands in a workbook that was read. */
    Place place(RawWorkbook workbook) {
        if (sheet.isEmpty()) {
            return Place.ofFile(workbook.file());
        }
        RawSheet at = sheet(workbook);
        if (row.isEmpty()) {
            return column.isEmpty()
                    ? at.place()
                    : at.header().get(columnIndex(at)).place();
        }
        RawRow found = at.rows().get(rowIndex(at));
        return found.cell(column.isEmpty() ? naming(at) : columnIndex(at)).place();
    }

    /** The column by which rows of a sheet go. */
    private static int naming(RawSheet sheet) {
        return switch (sheet.name()) {
            case "コード表" -> sheet.column("表示");
            case "様式" -> sheet.column("項目ID");
            default -> 0;
        };
    }

    private static List<String> names(RawSheet sheet) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean blocks = sheet.name().equals("自動計算") || sheet.name().equals("基準");
        String last = "";
        for (RawRow row : sheet.rows()) {
            RawCell cell = row.cell(naming(sheet));
            String name = sheet.name().equals("コード表")
                    ? row.cell(0).text() + "/" + cell.text()
                    : blocks && cell.isBlank() ? last : cell.text();
            last = name;
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + "#" + count);
        }
        return names;
    }
}
