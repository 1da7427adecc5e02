package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.cells.Addresses;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.workbook.SheetKind;

/** Mutants of one decision table: its conditions, its outcomes, and the order of its rows. */
final class TableMutants {
    private final Vocabulary vocabulary;
    private final ConditionChanges changes;
    private final int index;
    private final DecisionTable table;
    private final List<Mutant> mutants = new ArrayList<>();

    TableMutants(Vocabulary vocabulary, int index) {
        this.vocabulary = vocabulary;
        this.changes = new ConditionChanges(vocabulary);
        this.index = index;
        this.table = vocabulary.workbook().tables().get(index);
    }

    List<Mutant> list() {
        for (int r = 0; r < table.rows().size(); r++) {
            if (vocabulary.where().test(table.rows().get(r).place())) {
                conditions(r);
                outcomes(r);
                swapped(r);
            }
        }
        return mutants;
    }

    private String name(DecisionTable.Row row) {
        return row.place().sheet() + " " + row.id();
    }

    private void conditions(int r) {
        DecisionTable.Row row = table.rows().get(r);
        boolean needsOne = table.kind() == DecisionTable.Kind.CONSISTENCY
                && row.conditions().size() == 1;
        for (int c = 0; c < row.conditions().size(); c++) {
            Condition condition = row.conditions().get(c);
            String what = name(row) + " の「" + label(condition) + "」";
            for (ConditionChanges.Change change : changes.of(condition, table.kind())) {
                List<Condition> conditions = Copies.with(row.conditions(), c, change.condition());
                add(
                        change.operator(),
                        condition.place(),
                        row.id(),
                        what,
                        condition.text(),
                        change.condition().text(),
                        r,
                        Copies.conditions(row, conditions));
            }
            if (!needsOne) {
                List<Condition> rest = Copies.without(row.conditions(), c);
                add(
                        Operator.BLANKED,
                        condition.place(),
                        row.id(),
                        what,
                        condition.text(),
                        "空欄（条件なし）",
                        r,
                        Copies.conditions(row, rest));
            }
        }
    }

    private String label(Condition condition) {
        return table.columns().stream()
                .filter(column -> column.subject().equals(condition.subject()))
                .map(DecisionTable.Column::label)
                .findFirst()
                .orElse(condition.subject());
    }

    private void outcomes(int r) {
        List<String> columns =
                switch (table.kind()) {
                    case DIAGNOSIS -> List.of("カテゴリー", "対象");
                    case SEVERITY -> List.of("重症度", "対象");
                    case ELIGIBILITY -> List.of("判定");
                    case DERIVED -> List.of("値");
                    case CONSISTENCY -> List.of();
                };
        DecisionTable.Row row = table.rows().get(r);
        for (String column : columns) {
            String before = row.outcome(column);
            for (String after : otherOutcomes(column, before)) {
                Map<String, String> outcomes = new HashMap<>(row.outcomes());
                outcomes.put(column, after);
                DecisionTable.Row changed = new DecisionTable.Row(
                        row.id(), row.conditions(), outcomes, row.clause(), row.provenance(), row.place());
                String what = name(row) + " の「" + column + "」";
                add(Operator.OUTCOME, place(row, column), row.id(), what, before, after, r, changed);
            }
        }
    }

    private List<String> otherOutcomes(String column, String before) {
        Optional<CodeList> codes =
                switch (column) {
                    case "カテゴリー" -> vocabulary.workbook().codeList("診断カテゴリー");
                    case "重症度" -> vocabulary.workbook().codeList("重症度区分");
                    case "対象" -> Optional.of(CodeList.MET);
                    case "判定" -> Optional.of(CodeList.VERDICT);
                    default -> Optional.ofNullable(derivedSlot().codes());
                };
        return codes.map(list -> Vocabulary.sibling(list, before).stream().toList())
                .orElseGet(() -> Vocabulary.neighbours(before));
    }

    private Slot derivedSlot() {
        return vocabulary.slots().of(table.derived());
    }

    private Place place(DecisionTable.Row row, String column) {
        List<String> tail = SheetKind.of(row.place().sheet()).orElseThrow().tail();
        return Addresses.inColumn(row.place(), 1 + table.columns().size() + tail.indexOf(column));
    }

    private void swapped(int r) {
        if (table.hitPolicy() != HitPolicy.FIRST || r + 1 >= table.rows().size()) {
            return;
        }
        DecisionTable.Row upper = table.rows().get(r);
        DecisionTable.Row lower = table.rows().get(r + 1);
        List<DecisionTable.Row> rows = Copies.with(Copies.with(table.rows(), r, lower), r + 1, upper);
        mutants.add(new Mutant(
                Operator.SWAPPED,
                upper.place(),
                upper.id(),
                upper.place().sheet() + " の行の順",
                upper.id() + "、" + lower.id(),
                lower.id() + "、" + upper.id(),
                workbook(rows)));
    }

    private void add(
            Operator operator,
            Place place,
            String subject,
            String what,
            String before,
            String after,
            int r,
            DecisionTable.Row changed) {
        mutants.add(new Mutant(
                operator, place, subject, what, before, after, workbook(Copies.with(table.rows(), r, changed))));
    }

    private RuleWorkbook workbook(List<DecisionTable.Row> rows) {
        return Copies.tables(
                vocabulary.workbook(), Copies.with(vocabulary.workbook().tables(), index, Copies.rows(table, rows)));
    }
}
