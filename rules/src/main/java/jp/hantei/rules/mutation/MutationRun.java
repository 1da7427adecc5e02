package jp.hantei.rules.mutation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.synthesis.Behind;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.synthesis.Drafting;
import jp.hantei.rules.synthesis.Fewest;
import jp.hantei.rules.synthesis.Goal;
import jp.hantei.rules.synthesis.Near;
import jp.hantei.rules.synthesis.NearSearch;
import jp.hantei.rules.verify.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Changes a workbook in one cell at a time and asks its test cases whether they notice. What none notices is either proved to
 * change nothing, or shown on a form that the test cases lack, or left as it is.
 */
public final class MutationRun {
    private final RuleProgram program;
    private final Equivalence equivalence;
    private final NearSearch search;
    private final List<Mutant> equivalent = new ArrayList<>();

    private MutationRun(RuleProgram program, Equivalence equivalence) {
        this.program = program;
        this.equivalence = equivalence;
        this.search = new NearSearch(program);
    }

    /** The mutants of the workbook's own cells; those that are proved to change nothing don't count. */
    public static MutationReport run(RuleWorkbook workbook) {
        return run(workbook, workbook::own, ExactEquivalence::new);
    }

    /**
     * A mutation run.
     *
     * @param where cells that are to be changed
     * @param equivalence asked of the survivors that were neither shown beside the test cases nor easily proved equal
     */
    public static MutationReport run(
            RuleWorkbook workbook, Predicate<Place> where, Function<RuleProgram, Equivalence> equivalence) {
        long start = System.nanoTime();
        RuleProgram program = RuleProgram.of(workbook);
        List<Mutant> mutants = Mutants.of(program, where);
        TestBed bed = new TestBed(program);
        List<Mutant> unnoticed = mutants.stream()
                .filter(mutant -> !bed.notices(Variant.of(program, mutant.workbook())))
                .toList();
        MutationRun run = new MutationRun(program, equivalence.apply(program));
        List<MutantGoal> goals = run.goals(unnoticed);
        Map<MutantGoal, Near> shown = run.shown(goals);
        List<Survivor> survivors = run.survivors(goals, shown);
        return new MutationReport(
                mutants.size(),
                mutants.size() - unnoticed.size(),
                survivors,
                run.equivalent,
                fewest(shown.keySet()),
                bed.failing().stream().map(form -> form.test().id()).toList(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private List<MutantGoal> goals(List<Mutant> unnoticed) {
        Visible visible = new Visible(program);
        LocalProof proof = new LocalProof(program, visible);
        Drafting drafting = new Drafting(program);
        Behind behind = new Behind(program.workbook());
        List<MutantGoal> goals = new ArrayList<>();
        for (Mutant mutant : unnoticed) {
            if (proof.same(mutant.workbook())) {
                equivalent.add(mutant);
            } else {
                goals.add(new MutantGoal(program, mutant, visible, drafting, behind));
            }
        }
        return goals;
    }

    /** The goals for which a form was found beside the test cases, in the order of the goals. */
    private Map<MutantGoal, Near> shown(List<MutantGoal> goals) {
        Map<Goal, Near> found = search.beside(goals);
        Map<MutantGoal, Near> shown = new LinkedHashMap<>();
        for (MutantGoal goal : goals) {
            Near form = found.get(goal);
            if (form != null) {
                shown.put(goal, form);
            }
        }
        return shown;
    }

    private List<Survivor> survivors(List<MutantGoal> goals, Map<MutantGoal, Near> shown) {
        List<Survivor> survivors = new ArrayList<>();
        for (MutantGoal goal : goals) {
            Near form = shown.get(goal);
            if (form != null) {
                survivors.add(new Survivor(goal.mutant(), goal.draft(), witness(goal, form)));
            } else {
                unshown(goal, shown).ifPresent(survivors::add);
            }
        }
        return survivors;
    }

    private Optional<Survivor> unshown(MutantGoal goal, Map<MutantGoal, Near> shown) {
        Equivalence.Answer answer = equivalence.of(goal.mutant().workbook());
        if (answer instanceof Equivalence.Same) {
            equivalent.add(goal.mutant());
            return Optional.empty();
        }
        if (answer instanceof Equivalence.Different different) {
            Optional<Near> form = Optional.of(search.nearest(different.form())).filter(goal::shownBy);
            return Optional.of(survivor(goal, form, different.form(), shown));
        }
        return Optional.of(survivor(goal, search.further(goal), null, shown));
    }

    /** @param given a form that is known to show it, though perhaps not so that a test case could expect it */
    private static Survivor survivor(
            MutantGoal goal, Optional<Near> form, @Nullable Witness given, Map<MutantGoal, Near> shown) {
        if (form.isEmpty()) {
            return new Survivor(goal.mutant(), null, given);
        }
        shown.put(goal, form.get());
        return new Survivor(goal.mutant(), goal.draft(), given == null ? witness(goal, form.get()) : given);
    }

    private static List<Draft> fewest(Collection<MutantGoal> shown) {
        return Fewest.of(shown, (by, goal) -> goal.noticedBy(by.draft())).stream()
                .map(MutantGoal::draft)
                .toList();
    }

    private static Witness witness(MutantGoal goal, Near form) {
        return new Witness(form.application(), form.answers(), goal.draft().shows());
    }
}
