package jp.hantei.rules.synthesis;

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
 * @param base 基本: the test case whose answers it takes over, empty for none
 * @param application 申請
 * @param answers 回答: what differs from the base's answers, item → answer or 空欄
 * @param expected column → expectation
 */
public record Draft(
        String title, String base, Application application, Map<String, String> answers, Map<String, String> expected) {
    /** 根拠 of every draft; a person replaces it by the clause. */
    public static final String REASON = "未確認（表の今の答えから作成。本文と照らして条文に書き換える）";

    public Draft {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        expected = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /** The cell 回答. */
    public String answerCell() {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("、"));
    }

    /** As a test case, for trying it. */
    public TestCase testCase(Near form) {
        return new TestCase("", title, application, form.answers(), expected, REASON, Map.of());
    }

    /** The same with more said in 導出. */
    public Draft deriving(List<String> values) {
        Map<String, String> more = new LinkedHashMap<>(expected);
        more.put("導出", String.join("、", values));
        return new Draft(title, base, application, answers, more);
    }

    /** {@code T05＋hoehn_yahr=2度}. */
    @Override
    public String toString() {
        return (base.isEmpty() ? "" : base + "＋") + answerCell();
    }
}
