package jp.hantei.rules.model;

import java.util.Map;
import jp.hantei.rules.problem.Place;

/**
 * A test case (試験): answers and what the criteria's text says of them.
 *
 * @param id e.g. {@code T01}
 * @param title what the case shows
 * @param application 新規 or 更新
 * @param answers item id → raw answer, inherited ones included; 空欄 has been taken out
 * @param expected column → expectation; a column that is absent is not looked at
 * @param reason why, by the text
 * @param places column (番号, 回答, 根拠 and the expectations) → its cell
 */
public record TestCase(
        String id,
        String title,
        Application application,
        Map<String, String> answers,
        Map<String, String> expected,
        String reason,
        Map<String, Place> places) {
    public TestCase {
        answers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(answers));
        expected = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(expected));
        places = Map.copyOf(places);
    }

    /** Whether its expectations were proposed by the program and nobody has confirmed them by the text yet. */
    public boolean unconfirmed() {
        return reason.startsWith("未確認");
    }
}
