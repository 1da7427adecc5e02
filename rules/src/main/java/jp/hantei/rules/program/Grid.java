package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The numbers that a form can carry: from a least to a greatest, by steps; and the few of them that stand for all others once
 * the bounds of the rules are given.
 *
 * @param min least number, -∞ when there is none
 * @param max greatest number
 * @param step distance of two neighbours, 0 for any number
 */
record Grid(double min, double max, double step) {
    private static final double NEAR = 1e-9;

    static final Grid ANY = new Grid(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);

    /** Whether there are few enough numbers to list each. */
    boolean listable(int most) {
        return step > 0 && !Double.isInfinite(min) && !Double.isInfinite(max) && (max - min) / step <= most;
    }

    List<Atom> all() {
        List<Atom> atoms = new ArrayList<>();
        for (long i = 0; i <= Math.round((max - min) / step); i++) {
            double number = clean(min + i * step);
            atoms.add(Atom.number(number, number, number));
        }
        return atoms;
    }

    /** The numbers on and between the bounds. */
    List<Atom> around(SortedSet<Double> bounds) {
        List<Atom> atoms = new ArrayList<>();
        double previous = Double.NEGATIVE_INFINITY;
        for (double bound : bounds) {
            between(previous, bound, atoms);
            if (carries(bound)) {
                atoms.add(Atom.number(bound, bound, bound));
            }
            previous = bound;
        }
        between(previous, Double.POSITIVE_INFINITY, atoms);
        return atoms;
    }

    /** The numbers of either. */
    Grid widen(Grid other) {
        return new Grid(Math.min(min, other.min), Math.max(max, other.max), Math.min(step, other.step));
    }

    /** Whether it is one of the numbers. */
    boolean carries(double number) {
        if (number < min || number > max) {
            return false;
        }
        return step == 0 || Math.abs(number / step - Math.rint(number / step)) < NEAR;
    }

    /** One number strictly between two bounds, the one next to a finite bound, if there is any. */
    private void between(double low, double high, List<Atom> atoms) {
        double least = Math.max(low, min);
        double most = Math.min(high, max);
        if (step == 0 && least >= most) {
            return;
        }
        double unit = step == 0 ? fine(least, most) : step;
        double from = low >= min && !Double.isInfinite(low) ? next(low, unit) : ceiling(min, unit);
        double to = high <= max && !Double.isInfinite(high) ? previous(high, unit) : floor(max, unit);
        if (from > to + NEAR) {
            return;
        }
        double near = Double.isInfinite(low) ? to : from;
        if (Double.isInfinite(near)) {
            near = Double.isInfinite(from) ? 0 : from;
        }
        atoms.add(Atom.number(clean(near), from, to));
    }

    /** Fine enough to lie between two numbers. */
    private static double fine(double low, double high) {
        double gap = high - low;
        double unit = 1;
        while (!Double.isInfinite(gap) && unit > gap / 4) {
            unit /= 10;
        }
        return unit;
    }

    private static double next(double low, double unit) {
        return clean((Math.floor(low / unit + NEAR) + 1) * unit);
    }

    private static double previous(double high, double unit) {
        return clean((Math.ceil(high / unit - NEAR) - 1) * unit);
    }

    private static double ceiling(double value, double unit) {
        return Double.isInfinite(value) ? value : clean(Math.ceil(value / unit - NEAR) * unit);
    }

    private static double floor(double value, double unit) {
        return Double.isInfinite(value) ? value : clean(Math.floor(value / unit + NEAR) * unit);
    }

    private static double clean(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }
}
