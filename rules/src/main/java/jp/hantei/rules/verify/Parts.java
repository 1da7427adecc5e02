package jp.hantei.rules.verify;

import java.util.List;
import java.util.Set;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;

/** The labels or intervals of a cell that names several, each as a condition of its own. */
final class Parts {
    private Parts() {}

    /** None for a cell that names only one. A graded cell ({@code >=3}) is one, whatever labels it stands for. */
    static List<Condition> of(Condition condition) {
        CellTest test = condition.test();
        if (test instanceof CellTest.OneOf labels
                && labels.labels().size() > 1
                && condition.text().contains("、")) {
            return labels.labels().stream()
                    .sorted()
                    .map(label -> part(condition, new CellTest.OneOf(Set.of(label)), label))
                    .toList();
        }
        if (test instanceof CellTest.InRange range && range.intervals().size() > 1) {
            return range.intervals().stream()
                    .map(interval ->
                            part(condition, new CellTest.InRange(List.of(interval)), Intervals.words(interval)))
                    .toList();
        }
        return List.of();
    }

    private static Condition part(Condition whole, CellTest test, String text) {
        return new Condition(whole.subject(), test, text, whole.place());
    }
}
