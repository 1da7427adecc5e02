package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest.Interval;

/**
 * Searches the completions of a form's open answers: is the verdict the same in all of them, which items can still change
 * it, and how few settle it at best. Exact as long as the budget of runs lasts; past it the answer is the careful one (not
 * settled, item still matters).
 */
public final class Explorer {
    /** Runs of one search; a run takes a few microseconds. */
    static final int BUDGET = 4000;

    private final RuleProgram program;
    private final Cone cone;
    private final double[][] representatives;
    private final int verdict;

    public Explorer(RuleProgram program) {
        this.program = program;
        this.cone = new Cone(program);
        this.verdict = program.slots().of("verdict").index();
        this.representatives = representatives(program);
    }

    /** What a search found. */
    public record Found(long possible, Set<Integer> missing, int fewest) {
        public Found {
            missing = java.util.Collections.unmodifiableSet(new TreeSet<>(missing));
        }
    }

    /**
     * Looks at a form.
     *
     * @param target slot whose settling is asked for, e.g. verdict or diagnosis_met
     * @return the labels of the target that some completion gives
     */
    public long possible(Facts entered, String target) {
        int slot = program.slots().of(target).index();
        return new Search(slot).possible(entered);
    }

    /** Which open items can still change the verdict, and how few settle it at best. */
    public Found verdict(Facts entered) {
        long possible = new Search(verdict).possible(entered);
        if (Long.bitCount(possible) <= 1) {
            return new Found(possible, Set.of(), 0);
        }
        Run run = program.explore(entered);
        Set<Integer> candidates = cone.openItems(run, verdict);
        Set<Integer> missing = new TreeSet<>();
        for (int item : candidates) {
            if (matters(entered, item)) {
                missing.add(item);
            }
        }
        return new Found(possible, missing.isEmpty() ? candidates : missing, fewest(entered, run));
    }

    /** Whether the item's answer makes a difference: some value of it leaves other verdicts possible than another. */
    private boolean matters(Facts entered, int item) {
        long union = 0;
        long common = -1;
        for (double value : representatives[item]) {
            long possible = new Search(verdict).possible(with(entered, item, value));
            union |= possible;
            common &= possible;
        }
        if (union != common) {
            return true;
        }
        // The same verdicts stay possible whatever it is: it matters only together with others.
        return matchedWithOthers(entered, item);
    }

    private boolean matchedWithOthers(Facts entered, int item) {
        int[] budget = {BUDGET / 8};
        return differs(entered, item, budget);
    }

    /** Searches a completion of the other open items under which this one decides. */
    private boolean differs(Facts facts, int item, int[] budget) {
        if (budget[0]-- <= 0) {
            return true;
        }
        long seen = 0;
        Facts undecided = null;
        Set<Integer> open = new LinkedHashSet<>();
        for (double value : representatives[item]) {
            Facts answered = with(facts, item, value);
            Run run = program.explore(answered);
            long labels = run.facts().possible(verdict);
            if (Long.bitCount(labels) == 1) {
                seen |= labels;
            } else {
                undecided = answered;
                open.addAll(cone.openItems(run, verdict));
            }
        }
        if (Long.bitCount(seen) > 1) {
            return true;
        }
        if (undecided == null) {
            return false;
        }
        // one value settles it whatever the rest is, another leaves a different verdict possible
        if (seen != 0 && (new Search(verdict).possible(undecided) & ~seen) != 0) {
            return true;
        }
        if (open.isEmpty()) {
            return false;
        }
        // Splitting on one item that is open under some value covers every completion. An item that fills itself is
        // answered last: answering it first would hide what it follows from.
        int other = open.stream().filter(i -> !cone.fillsItself(i)).findFirst().orElseGet(() -> open.iterator()
                .next());
        for (double value : representatives[other]) {
            if (differs(with(facts, other, value), item, budget)) {
                return true;
            }
        }
        return false;
    }

    /** The shortest way: answers items of the first open way one by one, each time with the value that leaves least open. */
    private int fewest(Facts entered, Run start) {
        Facts facts = entered;
        Run run = start;
        for (int count = 0; count < 60; count++) {
            if (Long.bitCount(run.facts().possible(verdict)) == 1) {
                return count;
            }
            Facts best = null;
            int leastOpen = Integer.MAX_VALUE;
            for (int item : cone.openItems(run, verdict)) {
                for (double value : representatives[item]) {
                    Facts next = with(facts, item, value);
                    Run after = program.explore(next);
                    boolean decided = Long.bitCount(after.facts().possible(verdict)) == 1;
                    int open = decided ? -1 : cone.openItems(after, verdict).size();
                    if (open < leastOpen) {
                        leastOpen = open;
                        best = next;
                    }
                }
                if (leastOpen < 0) {
                    break;
                }
            }
            if (best == null) {
                return count;
            }
            facts = best;
            run = program.explore(facts);
        }
        return 60;
    }

    private Facts with(Facts facts, int item, double value) {
        Facts next = facts.copy();
        answer(next, program.slots().at(item), value);
        return next;
    }

    /** Puts a representative value in: the label of that number, or the number. */
    static void answer(Facts facts, Slot slot, double value) {
        int item = slot.index();
        facts.presence[item] = Facts.GIVEN;
        if (slot.kind() == Slot.Kind.CODE) {
            facts.possible[item] = 1L << (int) value;
        } else {
            facts.number(item, value, value);
        }
    }

    /** Depth-first over completions; stops as soon as the verdicts can't grow any more. */
    private final class Search {
        private final int target;
        private final long all;
        private int budget = BUDGET;

        Search(int target) {
            this.target = target;
            this.all = program.slots().at(target).all();
        }

        long possible(Facts facts) {
            return search(facts, 0);
        }

        private long search(Facts facts, long found) {
            if (budget-- <= 0) {
                return all;
            }
            Run run = program.explore(facts);
            long open = run.facts().possible(target);
            if (Long.bitCount(open) == 1) {
                return open;
            }
            Set<Integer> items = cone.openItems(run, target);
            if (items.isEmpty()) {
                return open;
            }
            int item = items.iterator().next();
            long union = found;
            long result = 0;
            for (double value : representatives[item]) {
                result |= search(with(facts, item, value), union);
                union |= result;
                if ((union & open) == open) {
                    return result;
                }
            }
            return result;
        }
    }

    /** Per item the values that stand for all others: every label, and numbers on, below and above each bound. */
    private static double[][] representatives(RuleProgram program) {
        Slots slots = program.slots();
        double[][] result = new double[slots.size()][];
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
        for (int i = 0; i < result.length; i++) {
            Slot slot = slots.at(i);
            if (slot.kind() == Slot.Kind.CODE) {
                result[i] = new double[slot.labels().size()];
                Arrays.setAll(result[i], k -> k);
            } else {
                result[i] = around(bounds.get(i));
            }
        }
        return result;
    }

    private static void addBounds(Set<Double> bounds, Interval interval) {
        if (!Double.isInfinite(interval.low())) {
            bounds.add(interval.low());
        }
        if (!Double.isInfinite(interval.high())) {
            bounds.add(interval.high());
        }
    }

    private static double[] around(Set<Double> bounds) {
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

    /** Values that stand for all others of a slot: labels by number, numbers on, below and above each bound. */
    double[] representativesOf(int slot) {
        return representatives[slot].clone();
    }

    /** Whether a table tests the item for 空欄: left blank it is simply not claimed. */
    public boolean claimed(int slot) {
        return cone.claimed(slot);
    }

    /** The items on which a verdict of this pack can depend at all. */
    public BitSet relevantItems() {
        return cone.itemsBehind(verdict);
    }
}
