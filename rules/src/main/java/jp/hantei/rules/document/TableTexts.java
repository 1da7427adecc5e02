package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Row;

/** Decision tables in words. */
final class TableTexts {
    private final Wording wording;
    private final RowRemarks remarks;

    TableTexts(Names names, RowRemarks remarks) {
        this.wording = new Wording(names);
        this.remarks = remarks;
    }

    TableText of(DecisionTable table) {
        List<String> outcomes = outcomes(table);
        return new TableText(
                table.name(),
                lead(table),
                table.columns().stream().map(DecisionTable.Column::label).toList(),
                outcomes,
                table.rows().stream().map(row -> row(table, row, outcomes)).toList(),
                remarks.block(table.place()));
    }

    private TableText.Row row(DecisionTable table, Row row, List<String> outcomes) {
        List<String> cells = new ArrayList<>();
        for (DecisionTable.Column column : table.columns()) {
            cells.add(row.conditions().stream()
                    .filter(c -> c.subject().equals(column.subject()))
                    .map(wording::cell)
                    .findFirst()
                    .orElse(""));
        }
        List<String> decided = outcomes.stream().map(row::outcome).toList();
        return new TableText.Row(row.id(), cells, words(row), decided, remarks.of(row));
    }

    /** The rows of a 整合性 sheet. */
    List<CheckText> checks(DecisionTable table) {
        return table.rows().stream()
                .map(row -> new CheckText(row.id(), words(row), row.outcome("程度"), row.outcome("指摘"), remarks.of(row)))
                .toList();
    }

    private String words(Row row) {
        List<Condition> conditions = row.conditions();
        return conditions.isEmpty()
                ? "条件なし（いつも当てはまる）"
                : conditions.stream().map(wording::sentence).collect(Collectors.joining("、かつ "));
    }

    private static List<String> outcomes(DecisionTable table) {
        return switch (table.kind()) {
            case DIAGNOSIS -> List.of("カテゴリー", "対象");
            case SEVERITY -> List.of("重症度", "対象");
            case ELIGIBILITY -> List.of("判定", "理由");
            case CONSISTENCY -> List.of("程度", "指摘");
            case DERIVED -> List.of("値");
        };
    }

    private static String lead(DecisionTable table) {
        return switch (table.hitPolicy()) {
            case FIRST ->
                switch (table.kind()) {
                    case DIAGNOSIS -> "上から順に見て、最初に当てはまる行で診断のカテゴリーが決まる。";
                    case SEVERITY -> "上から順に見て、最初に当てはまる行で重症度が決まる。";
                    case ELIGIBILITY -> "上から順に見て、最初に当てはまる行で一次判定が決まる。";
                    default -> "上から順に見て、最初に当てはまる行の値をとる。";
                };
            case HIGHEST -> "当てはまる行のうち最も大きい値をとる。どの行にも当てはまらなければ 0。";
            case TOTAL -> "当てはまる行の値を合計する。どの行にも当てはまらなければ 0。";
            case ALL -> "当てはまる行をすべて示す。";
        };
    }
}
