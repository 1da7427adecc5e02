package jp.hantei.rules.program;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks at the completions of a form's open answers: is the verdict the same in all of them, which items can still change
 * it, and how few settle it at best. Exact as long as the budget of runs lasts; past it the answer is the careful one (not
 * settled, the item still matters). Thread-safe.
 */
public final class Explorer {
    private final RuleProgram program;
    private final Cone cone;
    private final Representatives representatives;
    private final int verdict;
    private final BitSet relevant;

    public Explorer(RuleProgram program) {
        this.program = program;
        this.cone = new Cone(program);
        this.verdict = program.slots().of("verdict").index();
        this.representatives = new Representatives(program);
        this.relevant = cone.itemsBehind(verdict);
    }

    /**
     * What a search found.
     *
     * @param possible bits of the verdicts that some completion gives
     * @param missing slots of the items that can still change it
     * @param asked those of them to ask for: without items that only fill another of them (自動入力)
     * @param fewest how many of them settle it at best
     */
    public record Found(long possible, Set<Integer> missing, Set<Integer> asked, int fewest) {
        public Found {
            missing = java.util.Collections.unmodifiableSet(new TreeSet<>(missing));
            asked = java.util.Collections.unmodifiableSet(new TreeSet<>(asked));
        }
    }

    /**
     * The labels of a stage result that some completion gives.
     *
     * @param target verdict, diagnosis, diagnosis_met, severity or severity_met
     */
    public long possible(Facts entered, String target) {
        return new Search(
                        program,
                        cone,
                        representatives,
                        program.slots().of(target).index())
                .possible(entered);
    }

    /**
     * Whether a stage result is the same in every completion: its one bit then; two or more as soon as that many were seen.
     *
     * @param target verdict, diagnosis, diagnosis_met, severity or severity_met
     * @param visited told of every run of the search
     */
    public long settled(Facts entered, String target, Consumer<Run> visited) {
        int slot = program.slots().of(target).index();
        return new Search(program, cone, representatives, slot, 2, visited).possible(entered);
    }

    /** Which verdicts are possible, which open items can still change it, and how few settle it at best. */
    public Found verdict(Facts entered) {
        long possible = new Search(program, cone, representatives, verdict).possible(entered);
        if (Long.bitCount(possible) <= 1) {
            return new Found(possible, Set.of(), Set.of(), 0);
        }
        Search search = new Search(program, cone, representatives, verdict);
        Run run = program.explore(entered);
        Set<Integer> candidates = cone.openItems(run, verdict);
        int fewest = search.fewest(entered);
        Set<Integer> missing = new TreeSet<>();
        for (int item : candidates) {
            if (search.matters(entered, item)) {
                missing.add(item);
            }
        }
        if (missing.isEmpty()) {
            missing.addAll(candidates);
        }
        Set<Integer> asked = new TreeSet<>(cone.openItemsThemselves(run, verdict));
        asked.retainAll(missing);
        return new Found(possible, missing, asked.isEmpty() ? missing : asked, fewest);
    }

    /** Whether a table tests the item for 空欄: left blank it is simply not claimed. */
    public boolean claimed(int slot) {
        return cone.claimed(slot);
    }

    /** The items on which a verdict of this pack can depend at all. */
    public BitSet relevantItems() {
        return (BitSet) relevant.clone();
    }

    double[] representativesOf(int slot) {
        return representatives.of(slot).clone();
    }
}
