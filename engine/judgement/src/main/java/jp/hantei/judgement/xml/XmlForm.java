package jp.hantei.judgement.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Section;

/**
 * One form as it stood in the file.
 *
 * @param number 1 for the first form of the file
 * @param line line of its first tag
 * @param ref the sender's own id of the form, may be empty; it must not name a person
 * @param disease disease number
 * @param revision form revision
 * @param answers what was answered
 * @param lines item id → line of its element
 * @param sections item id → section it stood in
 */
public record XmlForm(
        int number,
        int line,
        String ref,
        String disease,
        String revision,
        Answers answers,
        Map<String, Integer> lines,
        Map<String, Section> sections) {
    public XmlForm {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /** Line of an item, or of the form when the item has none. */
    public int line(String item) {
        return lines.getOrDefault(item, line);
    }
}
