package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.cells.Addresses;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.workbook.SheetKind;

/** Mutants of one criterion: its conditions, how many rows it needs, and a row taken away. */
final class CriterionMutants {
    private final Vocabulary vocabulary;
    private final int index;
    private final Criterion criterion;
    private final List<Mutant> mutants = new ArrayList<>();

    CriterionMutants(Vocabulary vocabulary, int index) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.criterion = vocabulary.workbook().criteria().get(index);
    }

    List<Mutant> list() {
        if (vocabulary.where().test(criterion.place())) {
            needed();
            rows();
        }
        return mutants;
    }

    private String name() {
        return "基準「" + criterion.label() + "」";
    }

    private void needed() {
        int size = criterion.arguments().size();
        int needed = criterion.needed();
        Set<Integer> others = new TreeSet<>(Set.of(needed + 1));
        others.add(needed - 1);
        if (needed == 1 || needed == size) {
            others.add(needed == 1 ? size : 1); // すべて ↔ いずれか
        }
        for (int other : others) {
            if (other >= 1 && other <= size && other != needed) {
                mutants.add(new Mutant(
                        Operator.NEEDED,
                        Addresses.inColumn(
                                criterion.place(), SheetKind.CRITERIA.columns().indexOf("成立")),
                        criterion.id(),
                        name() + "の成立",
                        text(needed, size),
                        text(other, size),
                        workbook(Copies.rows(criterion, other, criterion.arguments()))));
            }
        }
    }

    private static String text(int needed, int size) {
        return needed == size ? "すべて" : needed == 1 ? "いずれか" : needed + "以上";
    }

    private void rows() {
        List<Argument> rows = criterion.arguments();
        ConditionChanges changes = new ConditionChanges(vocabulary);
        for (int r = 0; r < rows.size(); r++) {
            Argument row = rows.get(r);
            Condition condition = Objects.requireNonNull(row.condition(), "condition");
            String subject = rows.size() == 1 ? criterion.id() : criterion.id() + " " + (r + 1);
            String label = vocabulary.slots().of(row.subject()).label();
            for (ConditionChanges.Change change : changes.of(condition)) {
                mutants.add(new Mutant(
                        change.operator(),
                        condition.place(),
                        subject,
                        name() + "の「" + label + "」",
                        condition.text(),
                        change.condition().text(),
                        workbook(Copies.rows(
                                criterion,
                                criterion.needed(),
                                Copies.with(rows, r, Copies.condition(row, change.condition()))))));
            }
            int needed = criterion.all() ? rows.size() - 1 : criterion.needed();
            if (rows.size() > 1 && needed < rows.size()) {
                mutants.add(new Mutant(
                        Operator.DROPPED,
                        row.place(),
                        subject,
                        name() + "の行",
                        label + " " + condition.text(),
                        "（行なし）",
                        workbook(Copies.rows(criterion, needed, Copies.without(rows, r)))));
            }
        }
    }

    private RuleWorkbook workbook(Criterion changed) {
        return Copies.criteria(
                vocabulary.workbook(), Copies.with(vocabulary.workbook().criteria(), index, changed));
    }
}
