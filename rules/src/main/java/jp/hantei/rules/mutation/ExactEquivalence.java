package jp.hantei.rules.mutation;

import java.time.Duration;
import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Witness;

/** Proves by comparing all forms at once that a mutant changes nothing, or gives a form on which it does. */
public final class ExactEquivalence implements Equivalence {
    /** A whole run's time for proofs; what comes later is left undecided. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RuleProgram original;
    private final long until = System.nanoTime() + PATIENCE.toNanos();

    public ExactEquivalence(RuleProgram original) {
        this.original = original;
    }

    @Override
    public Answer of(RuleWorkbook mutated) {
        if (System.nanoTime() > until) {
            return new Unknown("証明の時間（" + PATIENCE.toSeconds() + " 秒）を使い切りました");
        }
        RuleProgram program;
        try {
            program = RuleProgram.of(mutated);
        } catch (WorkbookException e) {
            return new Unknown("計算が輪になります");
        }
        SemanticDifference difference = SemanticDifference.withCriteria(original, program);
        if (difference.provedSame()) {
            return new Same();
        }
        return difference.changes().stream()
                .flatMap(change -> change.regions().stream())
                .flatMap(region -> region.shown().stream())
                .findFirst()
                .<Answer>map(ExactEquivalence::different)
                .orElseGet(() -> new Unknown(difference.changes().stream()
                        .map(MeaningChange::toString)
                        .findFirst()
                        .orElseGet(() -> String.join("、", difference.notCompared()))));
    }

    private static Answer different(Witness form) {
        return new Different(form);
    }
}
