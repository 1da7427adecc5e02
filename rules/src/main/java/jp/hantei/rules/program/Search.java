package jp.hantei.rules.program;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** One search over completions, with its budget of runs. Past the budget every answer is the careful one. */
final class Search {
    /** Runs of one search; a run takes a few microseconds. */
    private static final int BUDGET = 4000;

    private static final int LONGEST_WAY = 60;

    private final RuleProgram program;
    private final Cone cone;
    private final Representatives representatives;
    private final int target;
    private final long all;
    private final int enough;
    private final Consumer<Run> visited;
    private int budget = BUDGET;

    Search(RuleProgram program, Cone cone, Representatives representatives, int target) {
        this(program, cone, representatives, target, Integer.MAX_VALUE, run -> {});
    }

    /**
     * A search that may stop early.
     *
     * @param enough labels after which {@link #possible} looks no further
     * @param visited told of every run
     */
    Search(
            RuleProgram program,
            Cone cone,
            Representatives representatives,
            int target,
            int enough,
            Consumer<Run> visited) {
        this.enough = enough;
        this.visited = visited;
        this.program = program;
        this.cone = cone;
        this.representatives = representatives;
        this.target = target;
        this.all = program.slots().at(target).all();
    }

    private Run run(Facts facts) {
        budget--;
        Run run = program.explore(facts);
        visited.accept(run);
        return run;
    }

    private boolean decided(Run run) {
        return Long.bitCount(run.facts().possible(target)) == 1;
    }

    private Facts with(Facts facts, int item, double value) {
        Facts next = facts.copy();
        Representatives.answer(next, program.slots().at(item), value);
        return next;
    }

    /** The labels of the target that some completion gives. */
    long possible(Facts facts) {
        return possible(facts, 0);
    }

    /** Depth first; stops as soon as nothing new can come. */
    private long possible(Facts facts, long found) {
        if (budget <= 0) {
            return all;
        }
        Run run = run(facts);
        long open = run.facts().possible(target);
        if (Long.bitCount(open) == 1) {
            return open;
        }
        Set<Integer> items = cone.openItems(run, target);
        int item = next(items);
        if (item < 0) {
            return open;
        }
        long result = 0;
        for (double value : representatives.of(item)) {
            if (cone.fillsItself(item) && !mayBe(run, item, value)) {
                continue; // left blank it takes only what its derived value can come to
            }
            result |= possible(with(facts, item, value), found | result);
            if (((found | result) & open) == open || Long.bitCount(found | result) >= enough) {
                return result;
            }
        }
        return result;
    }

    private boolean mayBe(Run run, int item, double value) {
        return program.slots().at(item).kind() != Slot.Kind.CODE // a number stands for others as well
                || (run.facts().possible(item) & (1L << (int) value)) != 0;
    }

    /** Whether under some completion of the other open items this item's answer decides. */
    boolean matters(Facts facts, int item) {
        if (budget <= 0 || !cone.countable(item)) {
            return true;
        }
        long seen = 0;
        Facts undecided = null;
        Set<Integer> open = new LinkedHashSet<>();
        for (double value : representatives.of(item)) {
            Facts answered = with(facts, item, value);
            Run run = run(answered);
            if (decided(run)) {
                seen |= run.facts().possible(target);
            } else {
                undecided = answered;
                open.addAll(cone.openItems(run, target));
            }
        }
        if (Long.bitCount(seen) > 1) {
            return true;
        }
        if (undecided == null) {
            return false;
        }
        // one value settles it whatever the rest is, another leaves a different result possible
        if (seen != 0 && (possible(undecided) & ~seen) != 0) {
            return true;
        }
        int other = next(open);
        if (other < 0) {
            return !open.isEmpty();
        }
        for (double value : representatives.of(other)) {
            if (matters(with(facts, other, value), item)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The item to split on: splitting on one that is open under some value covers every completion. An item that fills
     * itself is answered last: answering it first would hide what it follows from. Items whose value goes into a formula
     * have no values that stand for all others; when only such are open, -1.
     */
    private int next(Set<Integer> open) {
        int fillsItself = -1;
        for (int item : open) {
            if (!cone.countable(item)) {
                continue;
            }
            if (!cone.fillsItself(item)) {
                return item;
            }
            fillsItself = fillsItself < 0 ? item : fillsItself;
        }
        return fillsItself;
    }

    /**
     * The shortest way that a greedy search finds: answers open items one by one, each with the value that leaves least
     * open.
     */
    int fewest(Facts entered) {
        Facts facts = entered;
        Run run = run(facts);
        for (int count = 0; count < LONGEST_WAY; count++) {
            if (decided(run)) {
                return count;
            }
            Facts best = null;
            int leastOpen = Integer.MAX_VALUE;
            for (int item : cone.openItems(run, target)) {
                if (!cone.countable(item)) {
                    continue;
                }
                for (double value : representatives.of(item)) {
                    Facts next = with(facts, item, value);
                    Run after = run(next);
                    int open =
                            decided(after) ? -1 : cone.openItems(after, target).size();
                    if (open < leastOpen) {
                        leastOpen = open;
                        best = next;
                    }
                }
                if (leastOpen < 0) {
                    return count + 1;
                }
            }
            if (best == null || budget <= 0) {
                return count + 1;
            }
            facts = best;
            run = run(facts);
        }
        return LONGEST_WAY;
    }
}
