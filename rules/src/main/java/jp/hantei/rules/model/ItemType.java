package jp.hantei.rules.model;

import java.util.Optional;

/** Type of an item (型). */
public enum ItemType {
    CODE("選択"),
    NUMBER("数値"),
    INTEGER("整数"),
    DATE("年月日"),
    MONTH("年月"),
    TEXT("文字");

    private final String label;

    ItemType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether conditions compare it as a number or a date (as opposed to by label). */
    public boolean ordered() {
        return this == NUMBER || this == INTEGER || this == DATE || this == MONTH;
    }

    public boolean isDate() {
        return this == DATE || this == MONTH;
    }

    public static Optional<ItemType> of(String label) {
        for (ItemType type : values()) {
            if (type.label.equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
