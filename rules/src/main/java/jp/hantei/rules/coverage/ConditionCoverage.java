package jp.hantei.rules.coverage;

import java.util.List;

/**
 * What the test cases show of one condition cell.
 *
 * @param cell the cell
 * @param held cases in which it held and its row with it
 * @param alone cases in which it alone did not hold: every other condition was such that it decided
 */
public record ConditionCoverage(RowOfSheet.Cell cell, List<String> held, List<String> alone) {
    public ConditionCoverage {
        held = List.copyOf(held);
        alone = List.copyOf(alone);
    }

    /** Whether both were shown (as in modified condition/decision coverage), as far as both can be. */
    public boolean covered() {
        return !held.isEmpty() && (!alone.isEmpty() || !cell.refutable());
    }
}
