package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.hantei.rules.diagram.Diagrams;
import org.jspecify.annotations.Nullable;

/** Rows that are all looked at: the highest or the sum of their values, or every message (最大, 合計, 全件). */
final class CollectedRows {
    private final Diagrams diagrams;
    private final int[] holds;

    CollectedRows(Diagrams diagrams, int[] holds) {
        this.diagrams = diagrams;
        this.holds = holds;
    }

    /**
     * Of the highest value, 0 when no row holds: rows that never give it. Of rows each of which the others make needless the
     * last is named.
     */
    List<Relation> highest(double[] values) {
        List<Relation> found = new ArrayList<>();
        BitSet needed = new BitSet();
        needed.set(0, holds.length);
        for (int r = holds.length - 1; r >= 0; r--) {
            Relation relation = holds[r] == Diagrams.FALSE
                    ? impossible(r)
                    : values[r] <= 0
                            ? new Relation(FindingKind.SUBSUMED_ROW, r, List.of(), holds[r])
                            : covered(r, values, needed);
            if (relation != null) {
                needed.clear(r);
                found.add(0, relation);
            }
        }
        return found;
    }

    private @Nullable Relation covered(int row, double[] values, BitSet needed) {
        List<Integer> higher = new ArrayList<>();
        int left = holds[row];
        for (int other = needed.nextSetBit(0); other >= 0; other = needed.nextSetBit(other + 1)) {
            boolean counts = other != row && values[other] >= values[row];
            if (!counts || diagrams.and(holds[row], holds[other]) == Diagrams.FALSE) {
                continue;
            }
            if (diagrams.without(holds[row], holds[other]) == Diagrams.FALSE) {
                return new Relation(kind(row, other, values), row, List.of(other), holds[row]);
            }
            higher.add(other);
            left = diagrams.without(left, holds[other]);
        }
        return left == Diagrams.FALSE ? new Relation(FindingKind.MASKED_ROW, row, higher, holds[row]) : null;
    }

    private FindingKind kind(int row, int other, double[] values) {
        if (holds[row] != holds[other]) {
            return FindingKind.MASKED_ROW;
        }
        return values[row] == values[other] ? FindingKind.DUPLICATE_ROW : FindingKind.CONTRADICTION;
    }

    /** Of the sum: rows that add nothing, and rows that count the same facts twice. */
    List<Relation> total(double[] values) {
        List<Relation> found = new ArrayList<>();
        for (int r = 0; r < holds.length; r++) {
            if (holds[r] == Diagrams.FALSE) {
                found.add(impossible(r));
            } else if (values[r] == 0) {
                found.add(new Relation(FindingKind.SUBSUMED_ROW, r, List.of(), holds[r]));
            } else {
                twice(r, found);
            }
        }
        return found;
    }

    private void twice(int row, List<Relation> found) {
        for (int other = 0; other < row; other++) {
            if (holds[other] == holds[row]) {
                found.add(new Relation(FindingKind.OVERLAP, row, List.of(other), holds[row]));
                return;
            }
        }
    }

    /** Of messages: rows that say again what another says for all the same forms. */
    List<Relation> every(List<String> messages) {
        List<Relation> found = new ArrayList<>();
        for (int r = 0; r < holds.length; r++) {
            if (holds[r] == Diagrams.FALSE) {
                found.add(impossible(r));
            } else {
                repeated(r, messages, found);
            }
        }
        return found;
    }

    private void repeated(int row, List<String> messages, List<Relation> found) {
        int alike = -1;
        for (int other = 0; other < holds.length; other++) {
            boolean same = holds[other] == holds[row];
            if (other == row || holds[other] == Diagrams.FALSE || (same && other > row)) {
                continue;
            }
            boolean within = diagrams.without(holds[row], holds[other]) == Diagrams.FALSE;
            if (within && messages.get(row).equals(messages.get(other))) {
                FindingKind kind = same ? FindingKind.DUPLICATE_ROW : FindingKind.SUBSUMED_ROW;
                found.add(new Relation(kind, row, List.of(other), holds[row]));
                return;
            }
            alike = same && alike < 0 ? other : alike;
        }
        if (alike >= 0) {
            found.add(new Relation(FindingKind.OVERLAP, row, List.of(alike), holds[row]));
        }
    }

    private static Relation impossible(int row) {
        return new Relation(FindingKind.IMPOSSIBLE_ROW, row, List.of(), Diagrams.FALSE);
    }
}
