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
 */
public record Slot(
        int index,
        String id,
        String label,
        Kind kind,
        @Nullable CodeList codes,
        List<String> labels,
        @Nullable Integer decimals) {
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
