package jp.hantei.rules.small;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.RuleWorkbook;

/** Edits of small workbooks: some that may change a result, and some that can't. */
final class Edits {
    private Edits() {}

    /** A row dropped, moved, blanked in one cell, or taken from another random workbook's table. */
    static RuleWorkbook any(RuleWorkbook workbook, Random random, SmallWorkbooks small) {
        if (random.nextInt(4) == 0) {
            List<Criterion> criteria = new ArrayList<>(workbook.criteria());
            Criterion old = criteria.get(0);
            int needed = 1 + old.needed() % old.arguments().size();
            criteria.set(0, new Criterion(old.id(), old.label(), old.group(), needed, old.arguments(), old.place()));
            return with(workbook, criteria, workbook.tables());
        }
        List<DecisionTable> tables = new ArrayList<>(workbook.tables());
        int at = random.nextInt(tables.size());
        List<DecisionTable.Row> rows = new ArrayList<>(tables.get(at).rows());
        int row = random.nextInt(rows.size());
        switch (random.nextInt(4)) {
            case 0 -> rows.remove(row);
            case 1 -> Collections.swap(rows, row, random.nextInt(rows.size()));
            case 2 -> rows.set(row, blanked(rows.get(row), tables.get(at), random));
            default -> rows.set(row, small.other(tables.get(at), rows.get(row), workbook));
        }
        tables.set(at, rows(tables.get(at), rows));
        return with(workbook, workbook.criteria(), tables);
    }

    private static DecisionTable.Row blanked(DecisionTable.Row row, DecisionTable table, Random random) {
        List<Condition> conditions = new ArrayList<>(row.conditions());
        boolean needed = table.kind() == DecisionTable.Kind.CONSISTENCY && conditions.size() < 2;
        if (!conditions.isEmpty() && !needed) {
            conditions.remove(random.nextInt(conditions.size()));
        }
        return row(row, row.id(), conditions);
    }

    /** A row of several labels split in two, a row doubled, messages in another order, rows of one result swapped. */
    static RuleWorkbook refactored(RuleWorkbook workbook, Random random) {
        List<DecisionTable> tables = new ArrayList<>(workbook.tables());
        int at = random.nextInt(tables.size());
        DecisionTable table = tables.get(at);
        List<DecisionTable.Row> rows = new ArrayList<>(table.rows());
        if (table.hitPolicy() == HitPolicy.ALL) {
            Collections.shuffle(rows, random);
        } else {
            switch (random.nextInt(3)) {
                case 0 -> split(rows, random);
                case 1 ->
                    rows.add(
                            random.nextInt(rows.size()) + 1,
                            row(rows.get(0), "again", rows.get(0).conditions()));
                default -> swapAlike(rows);
            }
        }
        tables.set(at, rows(table, rows));
        return with(workbook, workbook.criteria(), tables);
    }

    private static void split(List<DecisionTable.Row> rows, Random random) {
        int at = random.nextInt(rows.size());
        DecisionTable.Row old = rows.get(at);
        for (Condition condition : old.conditions()) {
            if (condition.test() instanceof CellTest.OneOf labels
                    && labels.labels().size() > 1) {
                List<DecisionTable.Row> parts = new ArrayList<>();
                for (String label : labels.labels().stream().sorted().toList()) {
                    List<Condition> conditions = new ArrayList<>(old.conditions());
                    conditions.remove(condition);
                    conditions.add(new Condition(
                            condition.subject(), new CellTest.OneOf(Set.of(label)), label, condition.place()));
                    parts.add(row(old, old.id() + "_" + parts.size(), conditions));
                }
                rows.remove(at);
                rows.addAll(at, parts);
                return;
            }
        }
    }

    private static void swapAlike(List<DecisionTable.Row> rows) {
        for (int r = 1; r < rows.size(); r++) {
            if (rows.get(r).outcomes().equals(rows.get(r - 1).outcomes())) {
                Collections.swap(rows, r, r - 1);
                return;
            }
        }
    }

    private static DecisionTable.Row row(DecisionTable.Row row, String id, List<Condition> conditions) {
        Map<String, String> outcomes = new LinkedHashMap<>(row.outcomes());
        return new DecisionTable.Row(id, conditions, outcomes, row.clause(), row.provenance(), row.place());
    }

    private static DecisionTable rows(DecisionTable table, List<DecisionTable.Row> rows) {
        return new DecisionTable(
                table.name(), table.kind(), table.hitPolicy(), table.derived(), table.columns(), rows, table.place());
    }

    private static RuleWorkbook with(RuleWorkbook workbook, List<Criterion> criteria, List<DecisionTable> tables) {
        return SmallWorkbooks.workbook(workbook.items(), workbook.derived(), criteria, tables);
    }
}
