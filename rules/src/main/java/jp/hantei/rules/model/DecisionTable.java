package jp.hantei.rules.model;

import java.util.List;
import java.util.Map;
import jp.hantei.rules.problem.Place;

/**
 * A decision table.
 *
 * @param name sheet name; unique in the pack (an included 整合性 sheet carries its block: {@code 整合性@basic})
 * @param kind what it decides
 * @param hitPolicy how rows make the outcome
 * @param derived id of the derived value, only for {@link Kind#DERIVED}, else empty
 * @param columns condition columns
 * @param rows rows in order
 * @param place the sheet
 */
public record DecisionTable(
        String name,
        Kind kind,
        HitPolicy hitPolicy,
        String derived,
        List<Column> columns,
        List<Row> rows,
        Place place) {
    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a table decides. */
    public enum Kind {
        DERIVED,
        DIAGNOSIS,
        SEVERITY,
        ELIGIBILITY,
        CONSISTENCY
    }

    /**
     * A condition column.
     *
     * @param label what the panel sees
     * @param subject id that is tested
     * @param place the heading
     */
    public record Column(String label, String subject, Place place) {}

    /**
     * A row.
     *
     * @param id stable name, e.g. {@code D1}
     * @param conditions filled condition cells
     * @param outcomes outcome column → text
     * @param clause 条文, may be empty
     * @param provenance 確度
     * @param place the row's first cell
     */
    public record Row(
            String id,
            List<Condition> conditions,
            Map<String, String> outcomes,
            String clause,
            Provenance provenance,
            Place place) {
        public Row {
            conditions = List.copyOf(conditions);
            outcomes = Map.copyOf(outcomes);
        }

        public String outcome(String column) {
            return outcomes.getOrDefault(column, "");
        }
    }
}
