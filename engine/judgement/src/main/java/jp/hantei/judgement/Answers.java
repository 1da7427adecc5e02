package jp.hantei.judgement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.model.Application;

/**
 * What was entered on a form, as written: item id → code, label, number ({@code 12.5}) or date ({@code 2024-04-01}, {@code
 * 2024-04}). {@code 不明} and {@code 未実施} are answers of any item. An item that is absent or blank has no answer; that is
 * never "no".
 *
 * @param application 新規 or 更新
 * @param values item id → answer, blanks left out, in the order of entry
 */
public record Answers(Application application, Map<String, String> values) {
    public Answers {
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((id, value) -> {
            if (!value.isBlank()) {
                kept.put(id, value.strip());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** The same answers with one changed; a blank value takes the answer away. */
    public Answers with(String item, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(item, value);
        return new Answers(application, changed);
    }
}
