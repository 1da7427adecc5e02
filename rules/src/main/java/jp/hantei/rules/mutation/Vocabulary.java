package jp.hantei.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Slots;
import jp.hantei.rules.workbook.ConditionCells;

/**
 * What the makers of mutants look things up in.
 *
 * @param workbook the original
 * @param slots what its conditions test
 * @param grids steps of its numbers
 * @param cells reads condition cells
 * @param where cells that are to be changed
 */
record Vocabulary(RuleWorkbook workbook, Slots slots, Grids grids, ConditionCells cells, Predicate<Place> where) {

    /** The label after this one in the list, round to the first; empty when there is no other. */
    static Optional<String> sibling(CodeList list, String label) {
        List<String> labels = list.regularLabels();
        int at = labels.indexOf(label);
        return labels.size() < 2 ? Optional.empty() : Optional.of(labels.get((at + 1) % labels.size()));
    }

    /** The number one smallest step up and down. */
    static List<String> neighbours(String number) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        List<String> both = new ArrayList<>();
        both.add(value.add(step).toPlainString());
        both.add(value.subtract(step).toPlainString());
        return both;
    }
}
