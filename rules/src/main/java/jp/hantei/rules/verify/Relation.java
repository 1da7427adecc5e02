package jp.hantei.rules.verify;

import java.util.List;

/**
 * How one row of a table stands to others.
 *
 * @param kind what is wrong with it
 * @param row the row, -1 for the table as a whole
 * @param others the rows that make it so
 * @param shownBy the forms that show it, as a boolean diagram; the constant false when none can
 */
record Relation(FindingKind kind, int row, List<Integer> others, int shownBy) {
    Relation {
        others = List.copyOf(others);
    }
}
