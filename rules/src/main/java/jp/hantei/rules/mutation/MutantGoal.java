package jp.hantei.rules.mutation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hantei.rules.cells.Bounds;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Test;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.synthesis.Behind;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.synthesis.Drafting;
import jp.hantei.rules.synthesis.Goal;
import jp.hantei.rules.synthesis.Near;
import jp.hantei.rules.verify.Expectation;
import jp.hantei.rules.verify.Observation;
import org.jspecify.annotations.Nullable;

/** A form on which a mutant shows, so that a test case of that form would fail on it. */
final class MutantGoal implements Goal {
    private final Mutant mutant;
    private final Variant variant;
    private final Visible visible;
    private final Drafting drafting;
    private final Set<String> items;
    private final Map<String, List<Double>> bounds;
    private final List<List<Test>> rows;
    private final Explorer[] explorer = new Explorer[1];
    private @Nullable Draft draft;

    MutantGoal(RuleProgram program, Mutant mutant, Visible visible, Drafting drafting, Behind behind) {
        this.mutant = mutant;
        this.variant = Variant.of(program, mutant.workbook());
        this.visible = visible;
        this.drafting = drafting;
        Changed changed = Changed.between(program.workbook(), mutant.workbook());
        this.items = behind.items(changed.subjects());
        this.bounds = Bounds.ofFormulas(program.workbook(), changed.conditions());
        this.rows = changed.rows().stream()
                .map(conditions -> conditions.stream().map(program::test).toList())
                .toList();
    }

    Mutant mutant() {
        return mutant;
    }

    /** The draft for the form on which it was shown. */
    Draft draft() {
        return Objects.requireNonNull(draft, "not shown yet");
    }

    @Override
    public Set<String> items() {
        return items;
    }

    @Override
    public Map<String, List<Double>> bounds() {
        return bounds;
    }

    @Override
    public boolean hidden(Run run) {
        return !variant.agrees(run);
    }

    @Override
    public int distance(Run run) {
        if (hidden(run)) {
            return 0;
        }
        int least = rows.isEmpty() ? 1 : Integer.MAX_VALUE;
        for (List<Test> row : rows) {
            int failing = 0;
            for (Test test : row) {
                failing += test.holds(run.facts()) ? 0 : 1;
            }
            least = Math.min(least, 1 + failing);
        }
        return least;
    }

    @Override
    public boolean shownBy(Near form) {
        if (!hidden(form.run())) {
            return false;
        }
        Run run = variant.program().trial(form.entered());
        if (visible.same(form.run(), run)) {
            return false;
        }
        Observation mutated = new Observation(variant.program(), this::explorer, form.entered(), run);
        Draft plain = drafting.draft(title(form), form);
        if (fails(plain, mutated)) {
            draft = plain;
            return true;
        }
        Observation original = drafting.observe(form);
        List<String> derived = visible.values().stream()
                .filter(id -> !original.value(id).equals(mutated.value(id)))
                .map(id -> id + "=" + original.value(id))
                .toList();
        if (derived.isEmpty()) {
            return false;
        }
        draft = plain.deriving(derived);
        return true;
    }

    /** Whether the test case of a draft would notice the mutant. */
    boolean noticedBy(Draft other) {
        Near form = other.near();
        if (!hidden(form.run())) {
            return false;
        }
        Run run = variant.program().trial(form.entered());
        return fails(other, new Observation(variant.program(), this::explorer, form.entered(), run));
    }

    private static boolean fails(Draft draft, Observation mutated) {
        return Expectation.of(draft.testCase("")).stream()
                .anyMatch(expectation -> expectation.missedBy(mutated).isPresent());
    }

    private Explorer explorer() {
        Explorer made = explorer[0] == null ? new Explorer(variant.program()) : explorer[0];
        explorer[0] = made;
        return made;
    }

    private String title(Near form) {
        return form.inWords(variant.program().slots()) + ": " + mutant.what() + "は「" + mutant.before() + "」（「"
                + mutant.after() + "」ではない）";
    }

    @Override
    public String toString() {
        return mutant.toString();
    }
}
