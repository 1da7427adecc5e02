package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest.Interval;

/** Per slot the values that stand for all others: every label, and numbers on, below and above each bound. */
final class Representatives {
    private final double[][] values;

    Representatives(RuleProgram program) {
        Slots slots = program.slots();
        values = new double[slots.size()][];
        List<TreeSet<Double>> bounds = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            bounds.add(new TreeSet<>());
        }
        Cone.tests(program).forEach(test -> {
            if (test instanceof Test.InInterval one) {
                addBounds(bounds.get(test.slot()), one.interval());
            } else if (test instanceof Test.InIntervals many) {
                many.intervals().forEach(interval -> addBounds(bounds.get(test.slot()), interval));
            }
        });
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.at(i);
            if (slot.kind() == Slot.Kind.CODE) {
                values[i] = new double[slot.labels().size()];
                Arrays.setAll(values[i], k -> k);
            } else {
                values[i] = aroundBounds(bounds.get(i));
            }
        }
    }

    /** Labels by number, or numbers. */
    double[] of(int slot) {
        return values[slot];
    }

    /** Puts a representative value in. */
    static void answer(Facts facts, Slot slot, double value) {
        int item = slot.index();
        facts.presence[item] = Facts.GIVEN;
        if (slot.kind() == Slot.Kind.CODE) {
            facts.possible[item] = 1L << (int) value;
        } else {
            facts.number(item, value, value);
        }
    }

    /** Numbers on, below and above each bound of the intervals. */
    static double[] around(Collection<Interval> intervals) {
        TreeSet<Double> bounds = new TreeSet<>();
        for (Interval interval : intervals) {
            addBounds(bounds, interval);
        }
        return aroundBounds(bounds);
    }

    private static void addBounds(Set<Double> bounds, Interval interval) {
        if (!Double.isInfinite(interval.low())) {
            bounds.add(interval.low());
        }
        if (!Double.isInfinite(interval.high())) {
            bounds.add(interval.high());
        }
    }

    private static double[] aroundBounds(Set<Double> bounds) {
        List<Double> values = new ArrayList<>();
        Double previous = null;
        for (double bound : bounds) {
            values.add(previous == null ? bound - 1 : (previous + bound) / 2);
            values.add(bound);
            previous = bound;
        }
        values.add(previous == null ? 0 : previous + 1);
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
