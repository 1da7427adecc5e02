package jp.hantei.rules.mutation;

import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;

/**
 * A workbook in which one thing reads otherwise.
 *
 * @param operator how it differs
 * @param place the cell
 * @param subject the row, item, criterion or derived value, e.g. {@code D1}, {@code two_of_three 2}
 * @param what the cell in words, e.g. {@code 診断基準 D1 の「薬物反応」}
 * @param before what the cell says
 * @param after what it says in the mutant
 * @param workbook the changed workbook; ids, items and order are those of the original
 */
public record Mutant(
        Operator operator,
        Place place,
        String subject,
        String what,
        String before,
        String after,
        RuleWorkbook workbook) {

    /** {@code 重症度 S1 の「Hoehn-Yahr」: >=3 → >=2}. */
    @Override
    public String toString() {
        return what + ": " + before + " → " + after;
    }
}
