package jp.hantei.rules.program;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest.Interval;

/** Per slot the values that stand for all others: every label, and numbers on, below and above each bound. */
final class Representatives {
    private final double[][] values;

    Representatives(RuleProgram program) {
        Slots slots = program.slots();
        Domains domains = new Domains(List.of(program), Domains.Blanks.OPEN);
        values = new double[slots.size()][];
        for (int i = 0; i < values.length; i++) {
            Slot slot = slots.at(i);
            if (slot.kind() == Slot.Kind.CODE) {
                values[i] = new double[slot.labels().size()];
                Arrays.setAll(values[i], k -> k);
            } else {
                double[] numbers = domains.atoms(slot).stream()
                        .filter(Atom::hasNumber)
                        .mapToDouble(Atom::number)
                        .toArray();
                values[i] = numbers.length == 0 ? new double[] {0} : numbers; // a text has no number
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
        SortedSet<Double> bounds = new TreeSet<>();
        for (Interval interval : intervals) {
            if (!Double.isInfinite(interval.low())) {
                bounds.add(interval.low());
            }
            if (!Double.isInfinite(interval.high())) {
                bounds.add(interval.high());
            }
        }
        return Grid.ANY.around(bounds).stream().mapToDouble(Atom::number).toArray();
    }

    /** The intervals of a test; none when it does not look at numbers. */
    static List<Interval> intervals(Test test) {
        if (test instanceof Test.InInterval one) {
            return List.of(one.interval());
        }
        return test instanceof Test.InIntervals many ? many.intervals() : List.of();
    }
}
