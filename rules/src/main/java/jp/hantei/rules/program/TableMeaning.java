package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;
import jp.hantei.rules.model.HitPolicy;

/**
 * Which rows of a table hold, for all forms at once. Where a blank leaves a label open that a first-hit table looks at, its
 * labels are cases: variables of their own that no form carries.
 */
public final class TableMeaning {
    private final Meaning meaning;
    private final Space space;
    private final Diagrams diagrams;
    private final Table table;
    private final TableOutcome outcome;
    private final int[] rows;
    private final Map<Integer, Integer> split = new HashMap<>();
    private final Map<Test, Integer> truths = new HashMap<>();
    private final List<Integer> cases = new ArrayList<>();

    TableMeaning(Meaning meaning, Table table, TableOutcome outcome) {
        this.meaning = meaning;
        this.space = meaning.space();
        this.diagrams = space.diagrams();
        this.table = table;
        this.outcome = outcome;
        table.tests().forEach(test -> meaning.truth(test));
        rows = new int[table.rows()];
        for (int r = 0; r < rows.length; r++) {
            int truth = Diagrams.terminal(Space.TRUE);
            for (Test test : table.tests(r)) {
                truth = space.both(truth, truth(test));
            }
            rows[r] = truth;
        }
    }

    private int split(Slot slot, int value) {
        boolean open = diagrams.payloads(value).stream()
                .anyMatch(p -> Long.bitCount(space.known(p).possible()) > 1);
        if (!open) {
            return value;
        }
        int labels = slot.labels().size();
        int level = space.variables().newCase(labels);
        cases.add(level);
        return diagrams.replace(value, payload -> {
            long mask = space.known(payload).possible();
            if (Long.bitCount(mask) <= 1) {
                return Diagrams.terminal(payload);
            }
            int[] children = new int[labels];
            for (int i = 0; i < labels; i++) {
                long bit = (mask & (1L << i)) != 0 ? 1L << i : Long.lowestOneBit(mask);
                children[i] = space.terminal(Known.labels(bit));
            }
            return diagrams.node(level, children);
        });
    }

    public Table table() {
        return table;
    }

    public int rows() {
        return rows.length;
    }

    /** Whether it tells cases of several open labels apart, as if one had nothing to do with the other. */
    public boolean independentCases() {
        return cases.size() > 1;
    }

    /** A condition on what the table looks at, three-valued, its cases told apart. */
    public int truth(Test test) {
        return truths.computeIfAbsent(test, t -> {
            if (!(t instanceof Test.InMask) || table.source().hitPolicy() != HitPolicy.FIRST) {
                return meaning.truth(t);
            }
            Slot slot = meaning.program().slots().at(t.slot());
            int value = split.computeIfAbsent(t.slot(), s -> split(slot, meaning.value(s)));
            return meaning.truth(t, value);
        });
    }

    /** A row, three-valued: payload 0 false, 1 true, 2 open. */
    public int truth(int row) {
        return rows[row];
    }

    /** Where a row holds, as a boolean function. */
    public int holds(int row) {
        return space.whereTrue(rows[row]);
    }

    /** Where a row may hold. */
    public int mayHold(int row) {
        return space.whereNotFalse(rows[row]);
    }

    /** Takes the cases out of a boolean function: whether some case makes it true. */
    public int onForms(int function) {
        int result = function;
        for (int level : cases) {
            result = diagrams.exists(result, level);
        }
        return result;
    }

    /** The value of a slot that the table fills. */
    int value(int slot) {
        TableOutcome.Column column = outcome.columns().stream()
                .filter(c -> c.slot() == slot)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Table " + table.source().name() + " fills no slot " + slot));
        HitPolicy policy = table.source().hitPolicy();
        int value = policy == HitPolicy.FIRST ? first(column) : collected(column, policy == HitPolicy.HIGHEST);
        for (int level : cases) {
            value = diagrams.join(value, level, space.union());
        }
        return value;
    }

    private int first(TableOutcome.Column column) {
        Known open = new Known(column.code() ? column.all() : 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        int value = space.terminal(open);
        for (int r = rows.length - 1; r >= 0; r--) {
            Known own = own(column, r);
            Operation hit = Operation.of((truth, rest) -> switch (truth) {
                case Space.TRUE -> space.number(own);
                case Space.FALSE -> rest;
                default -> space.number(own.union(space.known(rest)));
            });
            value = diagrams.apply(hit, rows[r], value);
        }
        return value;
    }

    private static Known own(TableOutcome.Column column, int row) {
        return column.code() ? Known.labels(column.bits()[row]) : Known.number(column.values()[row]);
    }

    private int collected(TableOutcome.Column column, boolean highest) {
        int value = space.terminal(Known.number(0));
        for (int r = 0; r < rows.length; r++) {
            double own = column.values()[r];
            Operation add = Operation.of((truth, sum) -> {
                Known known = space.known(sum);
                double low = truth == Space.TRUE ? combine(known.low(), own, highest) : known.low();
                double high = truth == Space.FALSE ? known.high() : combine(known.high(), own, highest);
                return space.number(new Known(0, Numbers.clean(low), Numbers.clean(high)));
            });
            value = diagrams.apply(add, rows[r], value);
        }
        return value;
    }

    private static double combine(double sum, double own, boolean highest) {
        return highest ? Math.max(sum, own) : sum + own;
    }
}
