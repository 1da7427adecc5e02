package jp.hantei.rules.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A derived value in words.
 *
 * @param id its id
 * @param label 表示名
 * @param unit may be empty
 * @param words the formula as a sentence
 * @param lines its rows, none where the sentence names them all
 * @param table the sheet that decides it, or null
 * @param remarks clause and provenance where there are no lines, else null
 * @param block the shared block that it comes from, empty for the workbook's own
 */
public record FormulaText(
        String id,
        String label,
        String unit,
        String words,
        List<Line> lines,
        @Nullable TableText table,
        @Nullable Remarks remarks,
        String block) {
    public FormulaText {
        lines = List.copyOf(lines);
    }
}
