package jp.hantei.rules.synthesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.TestCase;

/**
 * A row of 試験 as proposed: what it expects is what the tables say today, and nobody has confirmed it.
 *
 * @param title 題: what it shows
 * @param near the form, and the test case whose answers it takes over
 * @param expected column → expectation
 */
public record Draft(String title, Near near, Map<String, String> expected) {
    /** 根拠 of every draft; a person replaces it by the clause. */
    public static final String REASON = "未確認（期待は表の今の答え。本文と照らし、合えば条文に書き換える）";

    public Draft {
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /** 基本. */
    public String base() {
        return near.base().id();
    }

    /** 申請. */
    public Application application() {
        return near.application();
    }

    /** 回答: what differs from the base's answers, item → answer or 空欄. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        near.changes().stream()
                .filter(change -> !change.item().equals(Change.APPLICATION))
                .forEach(change -> answers.put(change.item(), change.answer()));
        return answers;
    }

    /** The cell 回答. */
    public String answerCell() {
        return answers().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("、"));
    }

    /** What the form shows, in a line. */
    public String shows() {
        return title + ": "
                + expected.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining("、"));
    }

    /** As a test case, under a number. */
    public TestCase testCase(String id) {
        return new TestCase(id, title, application(), near.answers(), expected, REASON, Map.of());
    }

    /** The same with more said in 導出. */
    public Draft deriving(List<String> values) {
        Map<String, String> more = new LinkedHashMap<>(expected);
        more.put("導出", String.join("、", values));
        return new Draft(title, near, more);
    }
}
