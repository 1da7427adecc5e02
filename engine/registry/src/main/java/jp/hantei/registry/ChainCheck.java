package jp.hantei.registry;

import org.jspecify.annotations.Nullable;

/**
 * What came of following the audit chain.
 *
 * @param rows rows that fit, from the first
 * @param brokenAt number of the first row that is missing or does not fit; null if the chain is whole
 * @param headHash hash of the last fitting row, hexadecimal. Kept elsewhere (printed, mailed), it also shows later
 *     whether rows were cut off at the end, which the chain alone can't.
 */
public record ChainCheck(long rows, @Nullable Long brokenAt, String headHash) {
    public boolean isWhole() {
        return brokenAt == null;
    }
}
