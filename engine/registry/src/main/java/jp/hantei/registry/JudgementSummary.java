package jp.hantei.registry;

import org.jspecify.annotations.Nullable;

/**
 * What of a form's judgement is searched for; the whole of it is in the content or derived again from it.
 *
 * @param rulePackHash identity of the rules that judged
 * @param verdict first-pass verdict, for example {@code ELIGIBLE}; null if the form was not judged
 * @param diagnosis diagnosis category, for example {@code Definite}; null if the disease has none or was not judged
 * @param findings number of consistency findings
 */
public record JudgementSummary(
        String rulePackHash,
        @Nullable String verdict,
        @Nullable String diagnosis,
        int findings) {
    public JudgementSummary {
        if (findings < 0) {
            throw new IllegalArgumentException("findings " + findings + ": can't be negative");
        }
    }
}
