package jp.hantei.rules.coverage;

import java.util.List;
import jp.hantei.rules.model.Condition;

/**
 * What the test cases show of one condition cell.
 *
 * @param condition the cell
 * @param label 表示名 of what it tests
 * @param held cases in which it held and its row with it
 * @param alone cases in which it alone did not hold: every other condition was such that it decided
 * @param refutable whether it can fail alone at all; the last row of 区分 often takes whatever the rows above leave
 */
public record ConditionCoverage(
        Condition condition, String label, List<String> held, List<String> alone, boolean refutable) {
    public ConditionCoverage {
        held = List.copyOf(held);
        alone = List.copyOf(alone);
    }

    /** Whether both were shown (as in modified condition/decision coverage). */
    public boolean covered() {
        return !held.isEmpty() && (!alone.isEmpty() || !refutable);
    }
}
