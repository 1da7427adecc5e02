package jp.hantei.rules.coverage;

import java.util.BitSet;

/**
 * What one row came to on one run.
 *
 * @param hit it held; of a first-hit table: it decided
 * @param missed it did not hold
 * @param held it held, and its conditions decided that
 * @param alone the condition that alone did not hold and so decided, or -1
 * @param failing conditions that do not hold (as far as is known)
 */
public record RowLook(boolean hit, boolean missed, boolean held, int alone, BitSet failing) {}
