package jp.hantei.judgement;

import java.util.List;
import jp.hantei.rules.model.Criterion;

/**
 * A criterion and how the form stands to it.
 *
 * @param id criterion id
 * @param label 表示名
 * @param group 診断基準, 重症度 or あわせて
 * @param state 満たす / 満たさない / 未確定
 * @param needed how many of the rows must hold
 * @param evidence its rows, down to items; nested criteria carry their own evidence
 */
public record CriterionResult(
        String id, String label, Criterion.Group group, State state, int needed, List<Evidence> evidence) {
    public CriterionResult {
        evidence = List.copyOf(evidence);
    }

    /**
     * One row of a criterion.
     *
     * @param subject id of the item, derived value or criterion that is tested
     * @param label its 表示名 with number
     * @param condition the cell as written, e.g. {@code >=80}
     * @param value the answer as shown, e.g. {@code あり}, {@code 40 倍}, {@code 2～5} for an open score, {@code 未入力}
     * @param state of this row
     * @param clause 条文
     * @param place workbook, sheet and cell of the row
     * @param inner evidence of a nested criterion or of a derived value's rows
     */
    public record Evidence(
            String subject,
            String label,
            String condition,
            String value,
            State state,
            String clause,
            String place,
            List<Evidence> inner) {
        public Evidence {
            inner = List.copyOf(inner);
        }
    }
}
