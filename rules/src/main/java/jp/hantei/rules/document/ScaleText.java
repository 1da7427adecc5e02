package jp.hantei.rules.document;

import java.util.List;
import jp.hantei.rules.model.Code;

/**
 * The grades of a severity item.
 *
 * @param title number and label of the item
 * @param hint what the form says of it, may be empty
 * @param grades its answers in order
 */
public record ScaleText(String title, String hint, List<Code> grades) {
    public ScaleText {
        grades = List.copyOf(grades);
    }
}
