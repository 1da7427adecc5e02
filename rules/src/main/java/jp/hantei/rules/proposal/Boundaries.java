package jp.hantei.rules.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.coverage.Looker;
import jp.hantei.rules.coverage.RowOfSheet;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.program.Numbers;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.synthesis.Behind;

/** Both sides of every threshold of a workbook's own rows. */
final class Boundaries {
    private final RuleProgram program;
    private final Grids grids;
    private final Behind behind;
    private final Map<String, BoundaryGoal> goals = new LinkedHashMap<>();

    private Boundaries(RuleProgram program) {
        this.program = program;
        this.grids = new Grids(program.workbook());
        this.behind = new Behind(program.workbook());
    }

    static List<BoundaryGoal> of(RuleProgram program, List<Looker> lookers) {
        Boundaries boundaries = new Boundaries(program);
        for (Looker looker : lookers) {
            for (int r = 0; r < looker.rows().size(); r++) {
                RowOfSheet row = looker.rows().get(r);
                for (int c = 0; row.own() && c < row.cells().size(); c++) {
                    boundaries.add(looker, r, c, row.cells().get(c).condition());
                }
            }
        }
        return new ArrayList<>(boundaries.goals.values());
    }

    private void add(Looker looker, int row, int cell, Condition condition) {
        Slot slot = program.slots().of(condition.subject());
        for (BoundaryGoal.Side side : sides(slot, condition)) {
            if (beyond(side.numbers(), grids.of(slot.id()))) {
                continue;
            }
            BoundaryGoal goal = new BoundaryGoal(program, looker, row, cell, slot, side, behind);
            goals.putIfAbsent(goal.key(), goal);
        }
    }

    /** A count is never below 0. */
    private static boolean beyond(Interval numbers, Grid grid) {
        boolean below = numbers.high() <= grid.low() && !numbers.contains(grid.low());
        boolean above = numbers.low() >= grid.high() && !numbers.contains(grid.high());
        return below || above;
    }

    private List<BoundaryGoal.Side> sides(Slot slot, Condition condition) {
        List<BoundaryGoal.Side> sides = new ArrayList<>();
        if (condition.test() instanceof CellTest.InRange range) {
            range.intervals().forEach(interval -> sides.addAll(sides(slot, interval)));
        } else if (condition.test() instanceof CellTest.OneOf oneOf
                && !oneOf.labels().contains(condition.text().split("、")[0])) {
            sides.addAll(grades(slot, oneOf.labels()));
        }
        return sides;
    }

    private List<BoundaryGoal.Side> sides(Slot slot, Interval interval) {
        List<BoundaryGoal.Side> sides = new ArrayList<>();
        Grid grid = grids.of(slot.id());
        if (!Double.isInfinite(interval.low())) {
            sides.add(at(slot, interval.low()));
            sides.add(interval.lowIncluded() ? below(slot, grid, interval.low()) : above(slot, grid, interval.low()));
        }
        if (!Double.isInfinite(interval.high()) && interval.high() != interval.low()) {
            sides.add(at(slot, interval.high()));
            sides.add(
                    interval.highIncluded() ? above(slot, grid, interval.high()) : below(slot, grid, interval.high()));
        }
        return sides;
    }

    private static BoundaryGoal.Side at(Slot slot, double bound) {
        return new BoundaryGoal.Side(new Interval(bound, true, bound, true), "", "ちょうど" + text(slot, bound));
    }

    private static BoundaryGoal.Side below(Slot slot, Grid grid, double bound) {
        double from = grid.next(bound, -1);
        return new BoundaryGoal.Side(new Interval(from, true, bound, false), "", text(slot, bound) + "のすぐ下");
    }

    private static BoundaryGoal.Side above(Slot slot, Grid grid, double bound) {
        double to = grid.next(bound, 1);
        return new BoundaryGoal.Side(new Interval(bound, false, to, true), "", text(slot, bound) + "のすぐ上");
    }

    private static String text(Slot slot, double value) {
        return slot.kind() == Slot.Kind.DATE
                ? java.time.LocalDate.ofEpochDay((long) value).toString()
                : Numbers.show(value, null);
    }

    /** The grades next to where a condition begins or ends. */
    private static List<BoundaryGoal.Side> grades(Slot slot, Set<String> labels) {
        List<BoundaryGoal.Side> sides = new ArrayList<>();
        List<String> all = slot.labels();
        for (int i = 1; i < all.size(); i++) {
            if (labels.contains(all.get(i - 1)) != labels.contains(all.get(i))) {
                sides.add(grade(all.get(i - 1)));
                sides.add(grade(all.get(i)));
            }
        }
        return sides;
    }

    private static BoundaryGoal.Side grade(String label) {
        return new BoundaryGoal.Side(new Interval(0, false, 0, false), label, "「" + label + "」");
    }
}
