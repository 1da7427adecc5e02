package jp.hantei.rules.mutation;

import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Witness;

/** Proves by comparing all forms at once that a mutant changes nothing, or gives a form on which it does. Not thread-safe. */
public final class ExactEquivalence implements Equivalence {
    /** Proofs of one run; what comes later is left undecided. Counted, not timed: the same workbook gives the same score. */
    private static final int PROOFS = 40;

    /** Diagram nodes of one proof. */
    private static final int NODES = 500_000;

    private final RuleProgram original;
    private int proofs;

    public ExactEquivalence(RuleProgram original) {
        this.original = original;
    }

    @Override
    public Answer of(RuleWorkbook mutated) {
        if (++proofs > PROOFS) {
            return new Unknown("証明は1回に " + PROOFS + " 件までです。先に見つかったものを直してください");
        }
        RuleProgram program;
        try {
            program = RuleProgram.of(mutated);
        } catch (WorkbookException e) {
            return new Unknown("計算が輪になります");
        }
        SemanticDifference difference = SemanticDifference.withCriteria(original, program, NODES);
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
