package jp.hantei.rules.document;

import java.util.List;

/**
 * What belongs together: 診断基準, 重症度, あわせて, 一次判定 and the steps between.
 *
 * @param title heading
 * @param criteria its criteria in order
 * @param tables what decides from them
 * @param scales grades that the criteria speak of
 */
public record Chapter(String title, List<CriterionText> criteria, List<TableText> tables, List<ScaleText> scales) {
    public Chapter {
        criteria = List.copyOf(criteria);
        tables = List.copyOf(tables);
        scales = List.copyOf(scales);
    }

    boolean isEmpty() {
        return criteria.isEmpty() && tables.isEmpty() && scales.isEmpty();
    }
}
