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
        if (policy != HitPolicy.FIRST) {
            columns.forEach(column -> collect(column, rows, facts, policy == HitPolicy.HIGHEST));
            return;
        }
        Reach reach = new Reach(columns);
        if (rows.deciding() >= 0 || !table.split(facts, reach::add)) {
            reach.add(rows);
        }
        reach.write(facts);
    }

    /** What a first-hit table can come to, over one or several cases. */
    private static final class Reach {
        private final List<Column> columns;
        private final long[] masks;
        private final double[] low;
        private final double[] high;
        private boolean fallsThrough;

        Reach(List<Column> columns) {
            this.columns = columns;
            masks = new long[columns.size()];
            low = new double[columns.size()];
            high = new double[columns.size()];
            java.util.Arrays.fill(low, Double.POSITIVE_INFINITY);
            java.util.Arrays.fill(high, Double.NEGATIVE_INFINITY);
        }

        void add(Rows rows) {
            for (int r = 0; r < rows.size(); r++) {
                Truth truth = rows.truth(r);
                if (truth.possible()) {
                    for (int c = 0; c < masks.length; c++) {
                        masks[c] |= columns.get(c).bits[r];
                        low[c] = Math.min(low[c], columns.get(c).values[r]);
                        high[c] = Math.max(high[c], columns.get(c).values[r]);
                    }
                }
                if (truth == Truth.TRUE) {
                    return;
                }
            }
            fallsThrough = true;
        }

        void write(Facts facts) {
            for (int c = 0; c < masks.length; c++) {
                Column column = columns.get(c);
                if (fallsThrough) {
                    facts.possible[column.slot] = column.all;
                    facts.unknownNumber(column.slot);
                } else {
                    facts.possible[column.slot] = masks[c];
                    facts.number(column.slot, low[c], high[c]);
                }
            }
        }
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
