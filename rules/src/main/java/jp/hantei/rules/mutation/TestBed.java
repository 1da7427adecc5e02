package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.verify.Expectation;
import jp.hantei.rules.verify.Observation;
import jp.hantei.rules.verify.TestForm;

/**
 * The test cases of a workbook with their runs, made once. A mutant runs a case again only where what was changed comes out
 * otherwise on the kept run; where completions were looked at, on one of their kept runs.
 */
final class TestBed {
    /** A search with more runs than this is not kept but done again. */
    private static final int KEPT_RUNS = 400;

    private final List<Case> cases = new ArrayList<>();
    private final List<TestForm> failing = new ArrayList<>();

    /** A case that the original passes. */
    private record Case(TestForm form, Run run, List<Searched> searched) {}

    /** An expectation for which completions were looked at. */
    private record Searched(Expectation expectation, List<Run> runs) {
        boolean complete() {
            return runs.size() <= KEPT_RUNS;
        }

        boolean agrees(Variant variant) {
            return complete() && runs.stream().allMatch(variant::agrees);
        }
    }

    TestBed(RuleProgram program) {
        Explorer explorer = new Explorer(program);
        for (TestForm form : TestForm.all(program)) {
            Run run = program.trial(form.entered());
            Observation seen = new Observation(program, () -> explorer, form.entered(), run);
            boolean passes = form.unreadable().isEmpty()
                    && form.expectations().stream()
                            .allMatch(e -> e.missedBy(seen).isEmpty());
            if (passes) {
                cases.add(new Case(form, run, searched(form, seen, explorer)));
            } else {
                failing.add(form);
            }
        }
    }

    private static List<Searched> searched(TestForm form, Observation seen, Explorer explorer) {
        List<Searched> searched = new ArrayList<>();
        for (Expectation expectation : form.expectations()) {
            if (expectation.explores(seen)) {
                List<Run> runs = new ArrayList<>();
                explorer.settled(form.entered(), Observation.slot(expectation.column()), run -> {
                    if (runs.size() <= KEPT_RUNS) {
                        runs.add(run);
                    }
                });
                searched.add(new Searched(expectation, runs));
            }
        }
        return searched;
    }

    /** Cases that fail already; they say nothing of a mutant. */
    List<TestForm> failing() {
        return List.copyOf(failing);
    }

    /** Whether some case fails on the variant. */
    boolean notices(Variant variant) {
        Supplier<Explorer> explorer = lazily(variant);
        List<Supplier<Boolean>> later = new ArrayList<>();
        for (Case at : cases) {
            if (!variant.agrees(at.run())) {
                Observation seen = observe(variant, explorer, at.form().entered());
                for (Expectation expectation : at.form().expectations()) {
                    if (expectation.explores(seen)) {
                        later.add(() -> expectation.missedBy(seen).isPresent());
                    } else if (expectation.missedBy(seen).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return later.stream().anyMatch(Supplier::get)
                || (variant.behindStages() && noticesInCompletions(variant, explorer));
    }

    private boolean noticesInCompletions(Variant variant, Supplier<Explorer> explorer) {
        for (Case at : cases) {
            if (at.searched().isEmpty() || !variant.agrees(at.run())) {
                continue;
            }
            for (Searched searched : at.searched()) {
                if (!searched.agrees(variant)
                        && searched.expectation()
                                .missedBy(observe(variant, explorer, at.form().entered()))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Observation observe(Variant variant, Supplier<Explorer> explorer, Facts entered) {
        return new Observation(
                variant.program(), explorer, entered, variant.program().trial(entered));
    }

    private static Supplier<Explorer> lazily(Variant variant) {
        Explorer[] made = new Explorer[1];
        return () -> {
            Explorer explorer = made[0] == null ? new Explorer(variant.program()) : made[0];
            made[0] = explorer;
            return explorer;
        };
    }
}
