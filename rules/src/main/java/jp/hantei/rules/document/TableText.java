package jp.hantei.rules.document;

import java.util.List;

/**
 * A decision table in words.
 *
 * @param title sheet name
 * @param lead how its rows decide
 * @param columns headings of the condition columns
 * @param outcomes headings of what it decides
 * @param rows in order
 * @param block the shared block that it comes from, empty for the workbook's own
 */
public record TableText(
        String title, String lead, List<String> columns, List<String> outcomes, List<Row> rows, String block) {
    /** More columns than this can't be read on paper; each row is a sentence then. */
    private static final int WIDEST = 5;

    public TableText {
        columns = List.copyOf(columns);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param name 行
     * @param cells per condition column, empty for "any"
     * @param words all its conditions as one sentence
     * @param outcomes what it decides
     * @param remarks clause, provenance, tests, findings
     */
    public record Row(String name, List<String> cells, String words, List<String> outcomes, Remarks remarks) {
        public Row {
            cells = List.copyOf(cells);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Whether its conditions are shown column by column. */
    public boolean narrow() {
        return columns.size() <= WIDEST;
    }
}
