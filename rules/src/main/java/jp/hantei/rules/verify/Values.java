package jp.hantei.rules.verify;

import java.time.LocalDate;
import java.util.Optional;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Numbers;
import jp.hantei.rules.program.Slot;

/** Values as people read them. */
public final class Values {
    private Values() {}

    /** A settled value: the label, the number with the workbook's digits, or the date; empty while it is open. */
    public static Optional<String> show(Facts facts, Slot slot) {
        int index = slot.index();
        return switch (slot.kind()) {
            case CODE ->
                facts.settledCode(index)
                        ? Optional.of(slot.labels().get(Long.numberOfTrailingZeros(facts.possible(index))))
                        : Optional.empty();
            case NUMBER ->
                facts.settledNumber(index)
                        ? Optional.of(Numbers.show(facts.low(index), slot.decimals()))
                        : Optional.empty();
            case DATE ->
                facts.settledNumber(index)
                        ? Optional.of(
                                LocalDate.ofEpochDay((long) facts.low(index)).toString())
                        : Optional.empty();
            case TEXT -> Optional.empty();
        };
    }

    /** What is known of an open number, e.g. {@code 2～5} or {@code 2以上}; empty when nothing is. */
    public static String range(Facts facts, Slot slot) {
        if (slot.kind() != Slot.Kind.NUMBER || facts.settledNumber(slot.index())) {
            return "";
        }
        double low = facts.low(slot.index());
        double high = facts.high(slot.index());
        Integer decimals = slot.decimals();
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return "";
        }
        String from = Double.isInfinite(low) ? "" : Numbers.show(low, decimals);
        String to = Double.isInfinite(high) ? "" : Numbers.show(high, decimals);
        return from + "～" + to;
    }
}
