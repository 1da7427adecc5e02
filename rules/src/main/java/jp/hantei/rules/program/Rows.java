package jp.hantei.rules.program;

import java.util.BitSet;

/** Which rows of a table hold, and which are still open. */
public final class Rows {
    private final int size;
    private final BitSet holds;
    private final BitSet open;

    Rows(int size) {
        this.size = size;
        this.holds = new BitSet(size);
        this.open = new BitSet(size);
    }

    void holds(int row) {
        holds.set(row);
    }

    void open(int row) {
        open.set(row);
    }

    public int size() {
        return size;
    }

    public Truth truth(int row) {
        return holds.get(row) ? Truth.TRUE : open.get(row) ? Truth.OPEN : Truth.FALSE;
    }

    /** The first row that holds, or -1. */
    public int firstHolding() {
        return holds.nextSetBit(0);
    }

    /** The deciding row of a first-hit table: it holds, and no row above it is open; else -1. */
    public int deciding() {
        int first = firstHolding();
        int firstOpen = open.nextSetBit(0);
        return first >= 0 && (firstOpen < 0 || firstOpen > first) ? first : -1;
    }

    /** The rows that hold. */
    public BitSet holding() {
        return (BitSet) holds.clone();
    }

    boolean sameHolding(BitSet other) {
        return holds.equals(other);
    }
}
