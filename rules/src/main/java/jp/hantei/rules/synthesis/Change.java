package jp.hantei.rules.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.TestCase;

/**
 * One answer that differs from a test case's.
 *
 * @param item item id, or {@code application}
 * @param answer as a form carries it, or 空欄
 */
public record Change(String item, String answer) {
    public static final String BLANK = "空欄";
    public static final String APPLICATION = "application";

    /** What a form says otherwise than a test case. */
    static List<Change> between(TestCase base, Application application, Map<String, String> answers) {
        List<Change> changes = new ArrayList<>();
        if (application != base.application()) {
            changes.add(new Change(APPLICATION, application.label()));
        }
        answers.forEach((item, answer) -> {
            if (!answer.equals(base.answers().get(item))) {
                changes.add(new Change(item, answer));
            }
        });
        base.answers().keySet().stream()
                .filter(item -> !answers.containsKey(item))
                .forEach(item -> changes.add(new Change(item, BLANK)));
        return changes;
    }
}
