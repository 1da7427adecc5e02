package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Test;
import org.jspecify.annotations.Nullable;

/**
 * A row of an explanation without a form: everything but value and state.
 *
 * @param slot what is tested
 * @param isItem whether it is an item of the form
 * @param label 表示名 with number
 * @param unit unit, may be empty
 * @param test the test, or null where a function takes the bare value
 * @param condition the cell as written
 * @param clause 条文
 * @param place workbook, sheet and cell
 * @param inner what stands behind it
 */
record EvidenceTemplate(
        Slot slot,
        boolean isItem,
        String label,
        String unit,
        @Nullable Test test,
        String condition,
        String clause,
        String place,
        List<EvidenceTemplate> inner) {

    /** The template of a criterion. */
    record Of(Criterion criterion, Slot slot, List<EvidenceTemplate> rows) {}

    /** Makes the templates of one rule pack. */
    static final class Maker {
        private static final int DEEPEST = 6;

        private final RuleProgram program;
        private final Map<String, Item> items = new HashMap<>();
        private final Map<String, Criterion> criteria = new HashMap<>();
        private final Map<String, Derived> derived = new HashMap<>();

        Maker(RuleProgram program) {
            this.program = program;
            program.workbook().items().forEach(i -> items.put(i.id(), i));
            program.workbook().criteria().forEach(c -> criteria.put(c.id(), c));
            program.workbook().derived().forEach(d -> derived.put(d.id(), d));
        }

        Of criterion(Criterion criterion) {
            return new Of(criterion, program.slots().of(criterion.id()), rows(criterion.arguments(), 0));
        }

        private List<EvidenceTemplate> rows(List<Argument> arguments, int depth) {
            List<EvidenceTemplate> rows = new ArrayList<>();
            for (Argument argument : arguments) {
                Condition condition = argument.condition();
                rows.add(template(
                        argument.subject(),
                        condition == null ? null : program.test(condition),
                        condition == null ? "" : condition.text(),
                        argument.clause(),
                        argument.place().toString(),
                        depth));
            }
            return List.copyOf(rows);
        }

        private EvidenceTemplate template(
                String subject, @Nullable Test test, String condition, String clause, String place, int depth) {
            Item item = items.get(subject);
            Derived value = derived.get(subject);
            Slot slot = program.slots().of(subject);
            String unit = item != null ? item.unit() : value != null ? value.unit() : "";
            return new EvidenceTemplate(
                    slot,
                    item != null,
                    item != null ? item.title() : slot.label(),
                    unit,
                    test,
                    condition,
                    clause,
                    place,
                    depth < DEEPEST ? inner(subject, depth + 1) : List.of());
        }

        private List<EvidenceTemplate> inner(String subject, int depth) {
            Criterion criterion = criteria.get(subject);
            if (criterion != null) {
                return rows(criterion.arguments(), depth);
            }
            Derived value = derived.get(subject);
            if (value == null) {
                return List.of();
            }
            return value.arguments().isEmpty() ? tableInputs(value, depth) : rows(value.arguments(), depth);
        }

        /** A value that a table gives is explained by what the table looks at. */
        private List<EvidenceTemplate> tableInputs(Derived value, int depth) {
            List<EvidenceTemplate> rows = new ArrayList<>();
            for (DecisionTable table : program.workbook().tables()) {
                if (table.derived().equals(value.id())) {
                    table.columns()
                            .forEach(c -> rows.add(template(
                                    c.subject(), null, "", "", table.place().toString(), depth)));
                }
            }
            return List.copyOf(rows);
        }
    }
}
