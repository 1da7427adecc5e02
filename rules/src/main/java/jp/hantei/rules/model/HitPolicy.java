package jp.hantei.rules.model;

import java.util.Optional;

/** How the rows of a decision table make its outcome. */
public enum HitPolicy {
    /** The first row that holds, provided that no row above it is still open. */
    FIRST("先勝ち"),
    /** The highest value of the rows that hold, 0 when none does. */
    HIGHEST("最大"),
    /** The sum of the values of the rows that hold. */
    TOTAL("合計"),
    /** Every row that holds is reported. */
    ALL("全件");

    private final String label;

    HitPolicy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<HitPolicy> of(String label) {
        for (HitPolicy p : values()) {
            if (p.label.equals(label)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }
}
