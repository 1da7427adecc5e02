package jp.hantei.judgement;

/** State of a criterion. */
public enum State {
    MET("満たす"),
    UNMET("満たさない"),
    UNKNOWN("未確定");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
