package jp.hantei.registry;

import java.time.Instant;

/** What came of looking for a form by access key. */
public sealed interface KeyLookup {
    record Found(FormRecord form) implements KeyLookup {}

    /** @param attemptsLeft how many more wrong keys this account may try before it is locked */
    record NotFound(int attemptsLeft) implements KeyLookup {}

    /** Too many wrong keys; no key, not even a right one, is looked up before {@code until}. */
    record LockedOut(Instant until) implements KeyLookup {}
}
