package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;

/**
 * Rows of which the first that holds decides: rows that never do and why, rows that change nothing, and the cases for which
 * no row holds. Exact for the functions that are given.
 */
final class FirstHitRows {
    private final Diagrams diagrams;
    private final int[] truths;
    private final int[] holds;
    private final int[] mayHold;
    private final int[] outcome;
    private final int[] decides;
    /** Where a row above surely holds. */
    private final int[] decidedAbove;

    private final int all;

    /**
     * @param truths per row 0 where it is false, 1 where it holds, 2 where it is open
     * @param outcome number of each row's outcome; equal outcomes have equal numbers
     */
    FirstHitRows(Diagrams diagrams, int[] truths, int[] outcome) {
        this.diagrams = diagrams;
        this.truths = truths;
        this.holds = IntStream.of(truths)
                .map(truth -> diagrams.map(truth, t -> t == 1 ? 1 : 0))
                .toArray();
        this.mayHold = IntStream.of(truths)
                .map(truth -> diagrams.map(truth, t -> t == 0 ? 0 : 1))
                .toArray();
        this.outcome = outcome;
        decides = new int[holds.length];
        decidedAbove = new int[holds.length];
        int above = Diagrams.FALSE;
        int surely = Diagrams.FALSE;
        for (int r = 0; r < holds.length; r++) {
            decides[r] = diagrams.without(holds[r], above);
            decidedAbove[r] = surely;
            above = diagrams.or(above, mayHold[r]);
            surely = diagrams.or(surely, holds[r]);
        }
        all = above;
    }

    /** Where a row decides. */
    int decides(int row) {
        return decides[row];
    }

    /** Where no row can hold. */
    int gap() {
        return diagrams.not(all);
    }

    List<Relation> relations() {
        List<Relation> found = new ArrayList<>();
        int[] below = FirstHits.below(diagrams, truths, outcome);
        for (int r = 0; r < holds.length; r++) {
            if (holds[r] == Diagrams.FALSE) {
                found.add(new Relation(FindingKind.IMPOSSIBLE_ROW, r, List.of(), Diagrams.FALSE));
            } else if (decides[r] == Diagrams.FALSE) {
                found.add(covered(r));
            } else if (sameWithout(r, below[r + 1])) {
                List<Integer> takers = takers(r);
                // a row below that never decides is named itself
                if (takers.stream().anyMatch(taker -> decides[taker] != Diagrams.FALSE)) {
                    found.add(new Relation(FindingKind.SUBSUMED_ROW, r, takers, decides[r]));
                }
            }
        }
        return found;
    }

    /** Where it holds the rows below must come to the same, where it is open they must leave its outcome open too. */
    private boolean sameWithout(int row, int below) {
        int own = FirstHits.set(outcome[row]);
        Operation missed =
                Operation.of((truth, rest) -> truth == 0 || (truth == 1 ? rest == own : (rest & own) != 0) ? 0 : 1);
        int changed = diagrams.apply(missed, truths[row], below);
        return diagrams.without(changed, decidedAbove[row]) == Diagrams.FALSE;
    }

    private List<Integer> takers(int row) {
        List<Integer> rows = new ArrayList<>();
        int left = decides[row];
        for (int r = row + 1; r < holds.length && left != Diagrams.FALSE; r++) {
            if (diagrams.and(left, holds[r]) != Diagrams.FALSE) {
                rows.add(r);
                left = diagrams.without(left, holds[r]);
            }
        }
        return rows;
    }

    private Relation covered(int row) {
        for (int above = 0; above < row; above++) {
            if (diagrams.without(holds[row], mayHold[above]) == Diagrams.FALSE) {
                return new Relation(kind(row, above), row, List.of(above), holds[row]);
            }
        }
        return new Relation(FindingKind.MASKED_ROW, row, together(row), holds[row]);
    }

    private FindingKind kind(int row, int above) {
        if (holds[row] != holds[above]) {
            return FindingKind.MASKED_ROW;
        }
        return outcome[row] == outcome[above] ? FindingKind.DUPLICATE_ROW : FindingKind.CONTRADICTION;
    }

    /** Rows above that cover it together, none of which could be left out. */
    private List<Integer> together(int row) {
        List<Integer> rows = new ArrayList<>();
        for (int above = 0; above < row; above++) {
            if (diagrams.and(holds[row], mayHold[above]) != Diagrams.FALSE) {
                rows.add(above);
            }
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Integer> fewer = new ArrayList<>(rows);
            fewer.remove(i);
            int left = holds[row];
            for (int above : fewer) {
                left = diagrams.without(left, mayHold[above]);
            }
            if (left == Diagrams.FALSE) {
                rows.remove(i);
            }
        }
        return rows;
    }
}
