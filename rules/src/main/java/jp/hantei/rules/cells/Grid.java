package jp.hantei.rules.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest.Interval;

/**
 * The values that a number can take.
 *
 * @param step by how much two neighbouring values differ: 1 for whole numbers, counts and days (of a date, an epoch day)
 * @param exact whether every value is a multiple of the step; a formula's result is shown with some digits but compared with
 *     all of them
 * @param low lowest value, or negative infinity
 * @param high highest value, or positive infinity
 */
public record Grid(BigDecimal step, boolean exact, double low, double high) {
    static final Grid WHOLE = new Grid(BigDecimal.ONE, true, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Grid from(double lowest) {
        return new Grid(step, exact, lowest, high);
    }

    /** Whether the values are whole numbers. */
    public boolean whole() {
        return exact && step.compareTo(BigDecimal.ONE) == 0;
    }

    /** The same interval by the values that lie in it: of whole numbers {@code >2} is {@code >=3}. */
    public Interval normal(Interval interval) {
        if (!whole()) {
            return interval;
        }
        double from = interval.lowIncluded() ? Math.ceil(interval.low()) : Math.floor(interval.low()) + 1;
        double to = interval.highIncluded() ? Math.floor(interval.high()) : Math.ceil(interval.high()) - 1;
        return new Interval(from, true, to, true);
    }

    /** Values on both sides of each bound, as they can be entered; ascending, without those out of range. */
    public List<Double> around(List<Interval> intervals) {
        TreeSet<Double> values = new TreeSet<>();
        for (Interval interval : intervals) {
            for (double bound : List.of(interval.low(), interval.high())) {
                if (!Double.isInfinite(bound)) {
                    values.addAll(List.of(next(bound, -1), next(bound, 0), next(bound, 1)));
                }
            }
        }
        values.removeIf(v -> v < low || v > high);
        return new ArrayList<>(values);
    }

    /** The value so many steps away. */
    public double next(double from, int steps) {
        BigDecimal moved = BigDecimal.valueOf(from).add(step.multiply(BigDecimal.valueOf(steps)));
        return whole() ? moved.setScale(0, RoundingMode.FLOOR).doubleValue() : moved.doubleValue();
    }
}
