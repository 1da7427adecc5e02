package jp.hantei.judgement.sample;

import jp.hantei.judgement.Answers;

/**
 * A form with a value at the edge of a condition.
 *
 * @param subject item or derived value
 * @param threshold the number at which the condition changes
 * @param side where the value stands
 * @param answers the form
 */
public record Boundary(String subject, double threshold, Side side, Answers answers) {
    /** Where a value stands. */
    public enum Side {
        BELOW,
        AT,
        ABOVE
    }
}
