package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.model.HitPolicy;

/** Writes what a table's rows say into the slots that it fills. */
record TableOutcome(Table table, List<Column> columns) {

    /** One outcome column: the bit or the number that each row gives. */
    record Column(int slot, long all, long[] bits, double[] values, boolean code) {}

    void write(Rows rows, Facts facts) {
        HitPolicy policy = table.source().hitPolicy();
        if (policy == HitPolicy.ALL) {
            return;
        }
        for (Column column : columns) {
            if (policy == HitPolicy.FIRST) {
                first(column, rows, facts);
            } else {
                collect(column, rows, facts, policy == HitPolicy.HIGHEST);
            }
        }
    }

    private static void first(Column column, Rows rows, Facts facts) {
        long mask = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < rows.size(); r++) {
            Truth truth = rows.truth(r);
            if (truth.possible()) {
                mask |= column.bits[r];
                low = Math.min(low, column.values[r]);
                high = Math.max(high, column.values[r]);
            }
            if (truth == Truth.TRUE) {
                facts.possible[column.slot] = mask;
                facts.number(column.slot, low, high);
                return;
            }
        }
        facts.possible[column.slot] = column.all;
        facts.unknownNumber(column.slot);
    }

    private static void collect(Column column, Rows rows, Facts facts, boolean highest) {
        double low = 0;
        double high = 0;
        for (int r = 0; r < rows.size(); r++) {
            double value = column.values[r];
            Truth truth = rows.truth(r);
            if (truth == Truth.TRUE) {
                low = highest ? Math.max(low, value) : low + value;
            }
            if (truth.possible()) {
                high = highest ? Math.max(high, value) : high + value;
            }
        }
        facts.number(column.slot, Numbers.clean(low), Numbers.clean(high));
    }
}
