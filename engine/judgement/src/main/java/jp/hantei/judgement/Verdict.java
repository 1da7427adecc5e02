package jp.hantei.judgement;

/** First-pass verdict (一次判定). */
public enum Verdict {
    ELIGIBLE("該当"),
    INELIGIBLE("非該当"),
    /** Some completion of the blank and unknown answers would change it. */
    UNDETERMINED("判定不能");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
