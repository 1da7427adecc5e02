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
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.verify.Values;

/** Every criterion of a form, down to item, value, row and clause. */
final class Explanation {
    private static final int DEEPEST = 6;

    private final RuleProgram program;
    private final Facts facts;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Derived> derived = new HashMap<>();

    Explanation(RuleProgram program, Run run) {
        this.program = program;
        this.facts = run.facts();
        program.workbook().items().forEach(i -> items.put(i.id(), i));
        program.workbook().criteria().forEach(c -> criteria.put(c.id(), c));
        program.workbook().derived().forEach(d -> derived.put(d.id(), d));
    }

    /** The criteria that the screen shows, in the order of the workbook. */
    List<CriterionResult> criteria() {
        List<CriterionResult> results = new ArrayList<>();
        for (Criterion criterion : program.workbook().criteria()) {
            if (criterion.group() != Criterion.Group.STEP) {
                results.add(new CriterionResult(
                        criterion.id(),
                        criterion.label(),
                        criterion.group(),
                        criterionState(criterion.id()),
                        criterion.needed(),
                        evidence(criterion.arguments(), 0)));
            }
        }
        return results;
    }

    private State criterionState(String id) {
        Slot slot = program.slots().of(id);
        long possible = facts.possible(slot.index());
        return possible == slot.bit("満たす") ? State.MET : possible == slot.bit("満たさない") ? State.UNMET : State.UNKNOWN;
    }

    private List<CriterionResult.Evidence> evidence(List<Argument> arguments, int depth) {
        List<CriterionResult.Evidence> rows = new ArrayList<>();
        for (Argument argument : arguments) {
            Condition condition = argument.condition();
            rows.add(new CriterionResult.Evidence(
                    argument.subject(),
                    label(argument.subject()),
                    condition == null ? "" : condition.text(),
                    value(argument.subject()),
                    condition == null ? State.UNKNOWN : state(program.truth(condition, facts)),
                    argument.clause(),
                    argument.place().toString(),
                    depth < DEEPEST ? inner(argument.subject(), depth + 1) : List.of()));
        }
        return rows;
    }

    private List<CriterionResult.Evidence> inner(String subject, int depth) {
        Criterion criterion = criteria.get(subject);
        if (criterion != null) {
            return evidence(criterion.arguments(), depth);
        }
        Derived value = derived.get(subject);
        if (value == null) {
            return List.of();
        }
        if (value.arguments().isEmpty()) {
            return tableInputs(value, depth);
        }
        return evidence(value.arguments(), depth);
    }

    /** A value that a table gives is explained by what the table looks at. */
    private List<CriterionResult.Evidence> tableInputs(Derived value, int depth) {
        List<CriterionResult.Evidence> rows = new ArrayList<>();
        for (DecisionTable table : program.workbook().tables()) {
            if (table.derived().equals(value.id())) {
                table.columns()
                        .forEach(c -> rows.add(new CriterionResult.Evidence(
                                c.subject(),
                                label(c.subject()),
                                "",
                                value(c.subject()),
                                State.UNKNOWN,
                                "",
                                table.place().toString(),
                                depth < DEEPEST ? inner(c.subject(), depth + 1) : List.of())));
            }
        }
        return rows;
    }

    private static State state(Truth truth) {
        return switch (truth) {
            case TRUE -> State.MET;
            case FALSE -> State.UNMET;
            case OPEN -> State.UNKNOWN;
        };
    }

    private String label(String subject) {
        Item item = items.get(subject);
        return item == null ? program.slots().of(subject).label() : item.title();
    }

    private String value(String subject) {
        Slot slot = program.slots().of(subject);
        Item item = items.get(subject);
        String unit = item != null ? item.unit() : derived.containsKey(subject) ? unit(subject) : "";
        return Values.show(program, facts, slot)
                .map(shown -> unit.isEmpty() ? shown : shown + " " + unit)
                .orElseGet(() -> open(slot, item != null));
    }

    private String unit(String subject) {
        Derived value = derived.get(subject);
        return value == null ? "" : value.unit();
    }

    private String open(Slot slot, boolean isItem) {
        String range = Values.range(program, facts, slot);
        if (!range.isEmpty()) {
            return range;
        }
        if (!isItem) {
            return "未確定";
        }
        return facts.presence(slot.index()) == Facts.UNKNOWN ? "不明" : "未入力";
    }
}
