package jp.hantei.rules.coverage;

import java.util.List;

/**
 * What the test cases of a workbook reach.
 *
 * @param rows every row of every table, of 基準, and of 区分, 個数, 合計点 and 最大点 in 自動計算; those of included blocks too
 */
public record Coverage(List<RowCoverage> rows) {
    public Coverage {
        rows = List.copyOf(rows);
    }

    /** So many of so many. */
    public record Share(int covered, int total) {
        @Override
        public String toString() {
            return covered + "/" + total;
        }
    }

    /** Rows of the workbook's own sheets, or of the blocks that it includes. */
    public List<RowCoverage> rows(boolean own) {
        return rows.stream().filter(row -> row.row().own() == own).toList();
    }

    public Share rowShare(boolean own) {
        List<RowCoverage> of = rows(own);
        return new Share((int) of.stream().filter(RowCoverage::covered).count(), of.size());
    }

    public Share conditionShare(boolean own) {
        List<ConditionCoverage> of =
                rows(own).stream().flatMap(row -> row.conditions().stream()).toList();
        return new Share((int) of.stream().filter(ConditionCoverage::covered).count(), of.size());
    }

    /** Own rows that are not covered. */
    public List<RowCoverage> openRows() {
        return rows(true).stream().filter(row -> !row.covered()).toList();
    }
}
