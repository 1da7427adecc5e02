package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.SheetKind;

/**
 * A row with the name by which it is found again.
 *
 * @param block ID of the value or criterion that it belongs to; empty on sheets where each row stands for itself
 * @param name 行, 番号, 項目ID, 項目 of the cover, list with code, or ID with argument; may stand on several rows
 * @param texts filled cells by column key
 * @param rest the same without the cell that names it
 * @param row the row itself
 */
record NamedRow(String block, String name, Map<String, String> texts, Map<String, String> rest, RawRow row) {

    /** The rows of a sheet; a row without ID belongs to the block above it. */
    static List<NamedRow> of(RawSheet sheet, List<Column> columns) {
        List<String> naming = naming(sheet);
        boolean blocks = naming.get(0).equals("ID");
        List<NamedRow> rows = new ArrayList<>();
        String block = "";
        for (RawRow row : sheet.rows()) {
            Map<String, String> texts = texts(row, columns);
            String first = texts.getOrDefault(naming.get(0), "");
            block = blocks && first.isEmpty() ? block : first;
            String second = naming.size() == 1 ? "" : texts.getOrDefault(naming.get(1), "");
            Map<String, String> rest = new LinkedHashMap<>(texts);
            rest.remove(blocks ? "ID" : naming.get(naming.size() - 1));
            rows.add(new NamedRow(blocks ? block : "", (block + " " + second).strip(), texts, rest, row));
        }
        return rows;
    }

    private static Map<String, String> texts(RawRow row, List<Column> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Column column : columns) {
            String text = row.cell(column.index()).text();
            if (!text.isEmpty()) {
                texts.putIfAbsent(column.key(), text);
            }
        }
        return texts;
    }

    /** The columns that name a row. */
    private static List<String> naming(RawSheet sheet) {
        String first = sheet.header().isEmpty() ? "" : sheet.header().get(0).text();
        return SheetKind.of(sheet.name())
                .map(kind -> switch (kind) {
                    case CODES -> List.of("コード表", "コード");
                    case FORM -> List.of("項目ID");
                    case DERIVED, CRITERIA -> List.of("ID", "引数");
                    default -> List.of(kind.columns().get(0));
                })
                .orElse(List.of(first));
    }

    /** Its filled cells in one line. */
    String summary(List<Column> columns) {
        List<String> parts = new ArrayList<>();
        for (Column column : columns) {
            String text = texts.getOrDefault(column.key(), "");
            if (!text.isEmpty()) {
                parts.add(column.label() + "=" + text);
            }
        }
        return String.join("、", parts);
    }
}
