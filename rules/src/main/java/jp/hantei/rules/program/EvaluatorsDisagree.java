package jp.hantei.rules.program;

import java.util.BitSet;

/** Drools and the three-valued evaluator found different rows to hold: a fault of the engine, not of the form. */
public final class EvaluatorsDisagree extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EvaluatorsDisagree(Table table, BitSet planes, BitSet drools) {
        super("Evaluators disagree on table '" + table.source().name() + "' of "
                + table.source().place() + ": planes " + planes + ", Drools " + drools
                + "\nMaybe the rule pack was changed while it was running; reload it, and report this.");
    }
}
