package jp.hantei.rules.coverage;

import java.util.List;
import jp.hantei.rules.problem.Place;

/**
 * What the test cases show of one row.
 *
 * @param sheet sheet name
 * @param subject the row's name ({@code D1}), or id and number of a row of 基準 and 自動計算 ({@code two_of_three 2})
 * @param place the row
 * @param own whether it stands on the workbook's own sheets, as opposed to an included block
 * @param first whether only the first row that holds decides
 * @param hit cases in which it held; of a first-hit table: in which it decided
 * @param missed cases in which it did not hold
 * @param conditions its condition cells
 */
public record RowCoverage(
        String sheet,
        String subject,
        Place place,
        boolean own,
        boolean first,
        List<String> hit,
        List<String> missed,
        List<ConditionCoverage> conditions) {
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
        return conditions.stream().noneMatch(ConditionCoverage::refutable);
    }
}
