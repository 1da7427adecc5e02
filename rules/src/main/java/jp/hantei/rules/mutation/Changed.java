package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * Where a mutant differs.
 *
 * @param fills the values that what was changed fills; of 整合性 its own name
 * @param subjects what the changed rows read, and the changed items
 * @param conditions every condition of what was changed, before and after
 * @param rows conditions of the changed rows of tables, before and after
 */
record Changed(Set<String> fills, Set<String> subjects, List<Condition> conditions, List<List<Condition>> rows) {

    static Changed between(RuleWorkbook kept, RuleWorkbook mutated) {
        Changed changed =
                new Changed(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        each(kept.items(), mutated.items(), (was, is) -> {
            changed.fills.add(was.id());
            changed.subjects.add(was.id());
        });
        each(kept.derived(), mutated.derived(), (was, is) -> {
            changed.fills.add(was.id());
            changed.read(was.arguments());
            changed.read(is.arguments());
        });
        each(kept.criteria(), mutated.criteria(), (was, is) -> {
            changed.fills.add(was.id());
            changed.read(was.arguments());
            changed.read(is.arguments());
        });
        each(kept.tables(), mutated.tables(), (was, is) -> {
            changed.fills.addAll(filledBy(was));
            changed.read(was);
            changed.read(is);
            each(was.rows(), is.rows(), (before, after) -> {
                changed.read(before);
                changed.read(after);
            });
        });
        return changed;
    }

    /** The values that a table fills; of 整合性 its own name, as findings are seen themselves. */
    static List<String> filledBy(DecisionTable table) {
        return switch (table.kind()) {
            case DERIVED -> List.of(table.derived());
            case DIAGNOSIS -> List.of("diagnosis", "diagnosis_met");
            case SEVERITY -> List.of("severity", "severity_met");
            case ELIGIBILITY -> List.of("verdict");
            case CONSISTENCY -> List.of(table.name());
        };
    }

    private void read(List<Argument> arguments) {
        for (Argument row : arguments) {
            subjects.add(row.subject());
            if (row.condition() != null) {
                conditions.add(Objects.requireNonNull(row.condition()));
            }
        }
    }

    private void read(DecisionTable table) {
        table.rows().forEach(row -> conditions.addAll(row.conditions()));
    }

    private void read(DecisionTable.Row row) {
        row.conditions().forEach(condition -> subjects.add(condition.subject()));
        rows.add(row.conditions());
    }

    private static <T> void each(List<T> kept, List<T> mutated, BiConsumer<T, T> differing) {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).equals(mutated.get(i))) {
                differing.accept(kept.get(i), mutated.get(i));
            }
        }
    }
}
