package jp.hantei.rules.coverage;

import java.util.List;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.problem.Place;

/**
 * A row that is looked at.
 *
 * @param sheet sheet name
 * @param subject the row's name ({@code D1}), or id and number of a row of 基準 and 自動計算 ({@code two_of_three 2})
 * @param place the row
 * @param own whether it stands on the workbook's own sheets, as opposed to an included block
 * @param first whether only the first row that holds decides
 * @param cells its conditions
 */
public record RowOfSheet(String sheet, String subject, Place place, boolean own, boolean first, List<Cell> cells) {
    public RowOfSheet {
        cells = List.copyOf(cells);
    }

    /**
     * A condition cell.
     *
     * @param condition the cell
     * @param label 表示名 of what it tests
     * @param refutable whether it can fail alone at all; the last row of 区分 often takes whatever the rows above leave
     */
    public record Cell(Condition condition, String label, boolean refutable) {}
}
