package jp.hantei.rules.verify;

import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;

/** What rows come to of which the first that holds decides, as sets of outcomes: several where a row is open. */
final class FirstHits {
    /** Outcomes that a set can hold. */
    static final int MOST = 29;

    /** The set that says that no row holds. */
    static final int NONE = 1;

    private FirstHits() {}

    /** The set of one outcome, by the outcome's number. */
    static int set(int outcome) {
        return 2 << Math.min(outcome, MOST);
    }

    /**
     * The sets that the rows from each one downwards come to; the last is that of no row.
     *
     * @param truths per row 0 false, 1 true, 2 open
     * @param outcome number of each row's outcome
     */
    static int[] below(Diagrams diagrams, int[] truths, int[] outcome) {
        int[] below = new int[truths.length + 1];
        below[truths.length] = Diagrams.terminal(NONE);
        for (int r = truths.length - 1; r >= 0; r--) {
            int own = set(outcome[r]);
            Operation hit = Operation.of((truth, rest) -> truth == 1 ? own : truth == 0 ? rest : own | rest);
            below[r] = diagrams.apply(hit, truths[r], below[r + 1]);
        }
        return below;
    }
}
