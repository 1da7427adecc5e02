package jp.hantei.rules.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.RuleWorkbook;

/** The bounds that conditions name. */
public final class Bounds {
    private Bounds() {}

    /** The intervals of numbers and dates by what is tested. */
    public static Map<String, List<Interval>> intervals(Collection<Condition> conditions) {
        Map<String, List<Interval>> intervals = new HashMap<>();
        for (Condition condition : conditions) {
            if (condition.test() instanceof CellTest.InRange range) {
                intervals
                        .computeIfAbsent(condition.subject(), s -> new ArrayList<>())
                        .addAll(range.intervals());
            }
        }
        return intervals;
    }

    /** The finite ends of intervals. */
    public static SortedSet<Double> ends(Collection<Interval> intervals) {
        SortedSet<Double> ends = new TreeSet<>();
        for (Interval interval : intervals) {
            ends.add(interval.low());
            ends.add(interval.high());
        }
        ends.removeIf(end -> end.isInfinite());
        return ends;
    }

    /** The bounds of values that are calculated from numbers, which no few answers stand for. */
    public static Map<String, List<Double>> ofFormulas(RuleWorkbook workbook, Collection<Condition> conditions) {
        Set<String> formulas = new HashSet<>();
        for (Derived derived : workbook.derived()) {
            if (!derived.function().takesCondition() && derived.function() != Function.TABLE) {
                formulas.add(derived.id());
            }
        }
        Map<String, List<Double>> bounds = new HashMap<>();
        intervals(conditions).forEach((id, intervals) -> {
            if (formulas.contains(id)) {
                bounds.put(id, List.copyOf(ends(intervals)));
            }
        });
        return bounds;
    }
}
