package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.program.RuleProgram;

/** Whether conditions on one subject together take every value that it can have. */
final class Exhaustion {
    private final RuleProgram program;
    private final Grids grids;

    Exhaustion(RuleProgram program) {
        this.program = program;
        this.grids = new Grids(program.workbook());
    }

    /** Those of other subjects than the last one's are passed over. */
    boolean takesAll(List<Condition> conditions) {
        String subject = conditions.get(conditions.size() - 1).subject();
        Set<String> labels = new HashSet<>();
        List<Interval> intervals = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!condition.subject().equals(subject)) {
                continue;
            }
            if (condition.test() instanceof CellTest.OneOf oneOf) {
                labels.addAll(oneOf.labels());
            } else if (condition.test() instanceof CellTest.InRange range) {
                intervals.addAll(range.intervals());
            }
        }
        return labels.isEmpty()
                ? takesAll(grids.of(subject), intervals)
                : labels.containsAll(program.slots().of(subject).labels());
    }

    private static boolean takesAll(Grid grid, List<Interval> intervals) {
        if (intervals.isEmpty()) {
            return false;
        }
        List<Double> values = new ArrayList<>(grid.around(intervals));
        values.add(grid.low());
        values.add(grid.high());
        return values.stream().allMatch(v -> intervals.stream().anyMatch(i -> takes(i, v)));
    }

    /** Infinity stands for values beyond every bound. */
    private static boolean takes(Interval interval, double value) {
        return Double.isInfinite(value)
                ? value == (value < 0 ? interval.low() : interval.high())
                : interval.contains(value);
    }
}
