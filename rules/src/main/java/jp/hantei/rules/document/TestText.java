package jp.hantei.rules.document;

import java.util.List;

/**
 * A test case in words.
 *
 * @param number 番号
 * @param title 題
 * @param application 新規 or 更新
 * @param base the earlier case that it is told from, empty when it is told in full
 * @param answers its answers, or how they differ from the base
 * @param expected what the text of the criteria says
 * @param failures what came out otherwise; empty when it passes
 * @param reason 根拠
 */
public record TestText(
        String number,
        String title,
        String application,
        String base,
        List<String> answers,
        List<String> expected,
        List<String> failures,
        String reason) {
    public TestText {
        answers = List.copyOf(answers);
        expected = List.copyOf(expected);
        failures = List.copyOf(failures);
    }
}
