package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.model.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The place of one value in {@link Facts}.
 *
 * @param index position
 * @param id item, derived value, criterion or stage result
 * @param label 表示名
 * @param kind how it is compared
 * @param codes code list of {@link Kind#CODE}
 * @param labels labels that can satisfy a condition, bit by bit
 * @param decimals digits shown of a number, or null for as many as needed
 * @param least least number that a form can carry, -∞ when there is none
 * @param most greatest number
 */
public record Slot(
        int index,
        String id,
        String label,
        Kind kind,
        @Nullable CodeList codes,
        List<String> labels,
        @Nullable Integer decimals,
        double least,
        double most) {
    /** How a slot is compared. */
    public enum Kind {
        CODE,
        NUMBER,
        DATE,
        TEXT
    }

    public Slot {
        labels = List.copyOf(labels);
    }

    /** What is known of the number, once nothing outside of the form's limits is thought of. */
    Known within(double low, double high) {
        return new Known(0, Math.max(low, least), Math.min(high, most));
    }

    /** Bits of all labels. */
    public long all() {
        return labels.isEmpty() ? 0 : -1L >>> (64 - labels.size());
    }

    /** The label's bit, 0 for a label that the slot does not have. */
    public long bit(String label) {
        int at = labels.indexOf(label);
        return at < 0 ? 0 : 1L << at;
    }
}
