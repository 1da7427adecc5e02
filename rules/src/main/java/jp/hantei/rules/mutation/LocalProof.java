package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hantei.rules.cells.Bounds;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.program.VariantCases;

/**
 * Proves of some mutants that no form shows them: what was changed comes out the same in every case of what it reads, or
 * nothing that a person sees hangs on it. What hangs on more than one table it leaves open.
 */
final class LocalProof {
    private final RuleProgram program;
    private final Grids grids;
    private final Visible visible;

    LocalProof(RuleProgram program, Visible visible) {
        this.program = program;
        this.grids = new Grids(program.workbook());
        this.visible = visible;
    }

    boolean same(RuleWorkbook mutated) {
        Changed changed = Changed.between(program.workbook(), mutated);
        if (changed.fills().stream().noneMatch(visible::reach)) {
            return true;
        }
        Map<String, List<Double>> numbers = new HashMap<>();
        Bounds.intervals(changed.conditions())
                .forEach((id, intervals) -> numbers.put(id, values(grids.of(id), intervals)));
        return VariantCases.alwaysAgrees(Variant.of(program, mutated), numbers).orElse(false);
    }

    /** Values that stand for all: the bounds, what lies between them, and what lies beyond as far as values go. */
    private static List<Double> values(Grid grid, List<Interval> intervals) {
        SortedSet<Double> ends = Bounds.ends(intervals);
        if (ends.isEmpty()) {
            return List.of();
        }
        Set<Double> points = new TreeSet<>(grid.exact() ? grid.around(intervals) : ends);
        points.add(Double.isInfinite(grid.low()) ? Math.min(ends.first(), grid.high()) - 1 : grid.low());
        points.add(Double.isInfinite(grid.high()) ? Math.max(ends.last(), grid.low()) + 1 : grid.high());
        Set<Double> values = new HashSet<>(points);
        Double previous = null;
        for (double point : points) {
            if (previous != null && !grid.exact()) {
                values.add((previous + point) / 2);
            }
            previous = point;
        }
        values.removeIf(v -> v < grid.low() || v > grid.high());
        return new ArrayList<>(values);
    }
}
