package jp.hantei.rules.model;

import java.util.Optional;

/** Whether an item is asked for in an application kind. */
public enum Requirement {
    REQUIRED("必須"),
    OPTIONAL("任意"),
    NOT_ASKED("不要");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Requirement> of(String label) {
        for (Requirement r : values()) {
            if (r.label.equals(label)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }
}
