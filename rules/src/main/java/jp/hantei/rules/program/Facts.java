package jp.hantei.rules.program;

/**
 * What is known of one form while it is judged: per slot the labels that are still possible, or the interval in which the
 * number lies. A blank or unknown answer leaves everything possible. Not thread-safe.
 */
public final class Facts {
    /** Nothing was entered. */
    public static final byte BLANK = 0;
    /** 不明 or 未実施 was entered. */
    public static final byte UNKNOWN = 1;
    /** A usable answer was entered. */
    public static final byte GIVEN = 2;

    final long[] possible;
    final double[] low;
    final double[] high;
    final byte[] presence;

    Facts(long[] all) {
        possible = all.clone();
        low = new double[all.length];
        high = new double[all.length];
        presence = new byte[all.length];
        java.util.Arrays.fill(low, Double.NEGATIVE_INFINITY);
        java.util.Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    private Facts(Facts other) {
        possible = other.possible.clone();
        low = other.low.clone();
        high = other.high.clone();
        presence = other.presence.clone();
    }

    /** An independent copy. */
    public Facts copy() {
        return new Facts(this);
    }

    public long possible(int slot) {
        return possible[slot];
    }

    public double low(int slot) {
        return low[slot];
    }

    public double high(int slot) {
        return high[slot];
    }

    public byte presence(int slot) {
        return presence[slot];
    }

    /** Whether the number is settled. */
    public boolean settledNumber(int slot) {
        return low[slot] == high[slot];
    }

    /** Whether exactly one label is possible. */
    public boolean settledCode(int slot) {
        return Long.bitCount(possible[slot]) == 1;
    }

    void number(int slot, double from, double to) {
        low[slot] = from;
        high[slot] = to;
    }

    void unknownNumber(int slot) {
        number(slot, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
