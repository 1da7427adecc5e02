package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;

/**
 * A decision table with its conditions as bits: each distinct test is evaluated once per form, and a row holds when all its
 * bits are set in the plane of what holds, and may hold when all are set in the plane of what is possible.
 */
public final class Table {
    private final DecisionTable source;
    private final int depth;
    private final int index;
    private final List<Test> tests;
    private final long[][] rowBits;
    private final int words;

    Table(DecisionTable source, int index, int depth, Slots slots) {
        this.source = source;
        this.index = index;
        this.depth = depth;
        Map<Test, Integer> numbered = new LinkedHashMap<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (DecisionTable.Row row : source.rows()) {
            List<Integer> bits = new ArrayList<>();
            for (Condition condition : row.conditions()) {
                Test test = slots.test(condition);
                bits.add(numbered.computeIfAbsent(test, t -> numbered.size()));
            }
            rows.add(bits);
        }
        tests = List.copyOf(numbered.keySet());
        words = (tests.size() + 63) / 64;
        rowBits = new long[rows.size()][words];
        for (int r = 0; r < rows.size(); r++) {
            for (int bit : rows.get(r)) {
                rowBits[r][bit >> 6] |= 1L << bit;
            }
        }
    }

    public DecisionTable source() {
        return source;
    }

    /** Position among the pack's tables. */
    public int index() {
        return index;
    }

    /** How many tables deep its inputs reach; tables of one depth run together. */
    int depth() {
        return depth;
    }

    int rows() {
        return rowBits.length;
    }

    List<Test> tests() {
        return tests;
    }

    /** The tests of one row. */
    List<Test> tests(int row) {
        List<Test> found = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            if ((rowBits[row][i >> 6] & (1L << i)) != 0) {
                found.add(tests.get(i));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Runs both planes. */
    Rows evaluate(Facts facts) {
        long[] holds = new long[words];
        long[] possible = new long[words];
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
            if (test.holds(facts)) {
                holds[i >> 6] |= 1L << i;
                possible[i >> 6] |= 1L << i;
            } else if (test.possible(facts)) {
                possible[i >> 6] |= 1L << i;
            }
        }
        Rows rows = new Rows(rowBits.length);
        for (int r = 0; r < rowBits.length; r++) {
            if (contains(holds, rowBits[r])) {
                rows.holds(r);
            } else if (contains(possible, rowBits[r])) {
                rows.open(r);
            }
        }
        return rows;
    }

    /** More cases than this are left to the search over the whole form. */
    private static final int MOST_CASES = 256;

    /**
     * Goes through every case of the open labels that the table looks at. What each case leaves open stays open.
     *
     * @return false when no label is open or there are too many cases; nothing was passed on then
     */
    boolean split(Facts facts, java.util.function.Consumer<Rows> cases) {
        List<Integer> slots = new ArrayList<>();
        long product = 1;
        for (Test test : tests) {
            if (test instanceof Test.InMask && !slots.contains(test.slot()) && test.truth(facts) == Truth.OPEN) {
                slots.add(test.slot());
                product *= Long.bitCount(facts.possible[test.slot()]);
                if (product > MOST_CASES) {
                    return false;
                }
            }
        }
        if (slots.isEmpty()) {
            return false;
        }
        split(facts, slots, 0, cases);
        return true;
    }

    private void split(Facts facts, List<Integer> slots, int at, java.util.function.Consumer<Rows> cases) {
        if (at == slots.size()) {
            cases.accept(evaluate(facts));
            return;
        }
        int slot = slots.get(at);
        long possible = facts.possible[slot];
        for (long rest = possible; rest != 0; rest &= rest - 1) {
            facts.possible[slot] = Long.lowestOneBit(rest);
            split(facts, slots, at + 1, cases);
        }
        facts.possible[slot] = possible;
    }

    private static boolean contains(long[] plane, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            if ((bits[w] & ~plane[w]) != 0) {
                return false;
            }
        }
        return true;
    }
}
