package jp.hantei.rules.document;

import java.util.List;

/**
 * A criterion in words.
 *
 * @param id its id
 * @param label 表示名
 * @param lead how many of its rows must hold, e.g. {@code 次のすべてを満たす}
 * @param lines its rows
 * @param block the shared block that it comes from, empty for the workbook's own
 */
public record CriterionText(String id, String label, String lead, List<Line> lines, String block) {
    public CriterionText {
        lines = List.copyOf(lines);
    }
}
