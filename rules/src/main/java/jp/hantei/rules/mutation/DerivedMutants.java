package jp.hantei.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.cells.Addresses;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.SheetKind;

/** Mutants of one derived value: its conditions, points or labels, and a row taken away where their number is free. */
final class DerivedMutants {
    private final Vocabulary vocabulary;
    private final int index;
    private final Derived derived;
    private final List<Mutant> mutants = new ArrayList<>();

    DerivedMutants(Vocabulary vocabulary, int index) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.derived = vocabulary.workbook().derived().get(index);
    }

    List<Mutant> list() {
        if (!vocabulary.where().test(derived.place())) {
            return mutants;
        }
        for (int r = 0; r < derived.arguments().size(); r++) {
            condition(r);
            if (derived.function().takesValue()) {
                values(r);
            }
            if (derived.function().arity() < 0 && derived.arguments().size() > 1) {
                dropped(r);
            }
        }
        return mutants;
    }

    private String subject(int r) {
        return derived.arguments().size() == 1 ? derived.id() : derived.id() + " " + (r + 1);
    }

    private String name(int r) {
        Argument row = derived.arguments().get(r);
        return "自動計算「" + derived.label() + "」の「"
                + vocabulary.slots().of(row.subject()).label() + "」";
    }

    private void condition(int r) {
        Argument row = derived.arguments().get(r);
        Condition condition = row.condition();
        if (condition == null) {
            return;
        }
        for (ConditionChanges.Change change : new ConditionChanges(vocabulary).of(condition)) {
            add(
                    change.operator(),
                    condition.place(),
                    r,
                    name(r),
                    condition.text(),
                    change.condition().text(),
                    Copies.with(derived.arguments(), r, Copies.condition(row, change.condition())));
        }
    }

    private void values(int r) {
        Argument row = derived.arguments().get(r);
        CodeList codes = derived.codes();
        List<String> others = codes == null
                ? Vocabulary.neighbours(row.value())
                : Vocabulary.sibling(codes, row.value()).stream().toList();
        Place place =
                Addresses.inColumn(row.place(), SheetKind.DERIVED.columns().indexOf("値"));
        for (String other : others) {
            if (derived.function() == Function.CONVERT && new BigDecimal(other).signum() == 0) {
                continue;
            }
            Operator operator = codes == null ? Operator.POINTS : Operator.OUTCOME;
            String what = name(r) + (codes == null ? "の点" : "の値");
            List<Argument> rows = Copies.with(derived.arguments(), r, Copies.value(row, other));
            add(operator, place, r, what, row.value(), other, rows);
        }
    }

    private void dropped(int r) {
        Argument row = derived.arguments().get(r);
        Condition condition = row.condition();
        String before = condition == null ? row.subject() : row.subject() + " " + condition.text();
        add(Operator.DROPPED, row.place(), r, name(r) + "の行", before, "（行なし）", Copies.without(derived.arguments(), r));
    }

    private void add(
            Operator operator, Place place, int r, String what, String before, String after, List<Argument> rows) {
        RuleWorkbook workbook = Copies.derived(
                vocabulary.workbook(), Copies.with(vocabulary.workbook().derived(), index, Copies.rows(derived, rows)));
        mutants.add(new Mutant(operator, place, subject(r), what, before, after, workbook));
    }
}
