package jp.hantei.rules.model;

import java.util.Optional;

/** How sure a row is (確度). */
public enum Provenance {
    /** Read in a source that the cover names. */
    CONFIRMED("確認"),
    /** General knowledge, or inferred from other rows. */
    INFERRED("推定"),
    /** Not checked against any source. */
    UNVERIFIED("未確認");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Provenance> of(String label) {
        for (Provenance p : values()) {
            if (p.label.equals(label)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }
}
