package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * What the test cases show of one row.
 *
 * @param row the row
 * @param hit cases in which it held; of a first-hit table: in which it decided
 * @param missed cases in which it did not hold
 * @param conditions its condition cells
 */
public record RowCoverage(RowOfSheet row, List<String> hit, List<String> missed, List<ConditionCoverage> conditions) {
    public RowCoverage {
        hit = List.copyOf(hit);
        missed = List.copyOf(missed);
        conditions = List.copyOf(conditions);
    }

    /** Whether it was seen both to hold (decide) and not to hold, unless it always holds. */
    public boolean covered() {
        return !hit.isEmpty() && (!missed.isEmpty() || always());
    }

    /** Whether nothing can make it fail: it has no condition, or only conditions that take every value. */
    private boolean always() {
        return row.cells().stream().noneMatch(RowOfSheet.Cell::refutable);
    }

    /** What is gathered while the cases run. */
    static final class Notes {
        private final RowOfSheet row;
        private final List<String> hit = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final List<String> held = new ArrayList<>();
        private final List<List<String>> alone = new ArrayList<>();

        Notes(RowOfSheet row) {
            this.row = row;
            row.cells().forEach(cell -> alone.add(new ArrayList<>()));
        }

        void add(String test, RowLook look) {
            if (look.hit()) {
                hit.add(test);
            }
            if (look.missed()) {
                missed.add(test);
            }
            if (look.held()) {
                held.add(test);
            }
            if (look.alone() >= 0) {
                alone.get(look.alone()).add(test);
            }
        }

        RowCoverage result() {
            List<ConditionCoverage> conditions = new ArrayList<>();
            for (int c = 0; c < alone.size(); c++) {
                conditions.add(new ConditionCoverage(row.cells().get(c), held, alone.get(c)));
            }
            return new RowCoverage(row, hit, missed, conditions);
        }
    }
}
