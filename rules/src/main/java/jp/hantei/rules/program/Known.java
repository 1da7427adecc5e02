package jp.hantei.rules.program;

/**
 * What is known of one value: the labels that are possible, or the interval in which the number lies.
 *
 * @param possible bits of labels, 0 for numbers
 * @param low least number, -∞ when open
 * @param high greatest number, +∞ when open
 */
public record Known(long possible, double low, double high) {
    static Known labels(long mask) {
        return new Known(mask, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    static Known number(double value) {
        return new Known(0, value, value);
    }

    static Known open(Slot slot) {
        return new Known(slot.all(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    static Known of(Facts facts, Slot slot) {
        return slot.kind() == Slot.Kind.CODE
                ? labels(facts.possible(slot.index()))
                : new Known(0, facts.low(slot.index()), facts.high(slot.index()));
    }

    void into(Facts facts, int slot) {
        facts.possible[slot] = possible;
        facts.number(slot, low, high);
    }

    /** Whether a code's label or a number is settled. */
    public boolean settled(Slot slot) {
        return slot.kind() == Slot.Kind.CODE ? Long.bitCount(possible) == 1 : low == high;
    }

    Known union(Known other) {
        return new Known(possible | other.possible, Math.min(low, other.low), Math.max(high, other.high));
    }
}
