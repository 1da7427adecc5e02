package jp.hantei.registry;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong with one form of an imported file.
 *
 * @param formNumber 1 for the first form of the file; null: the file as a whole
 * @param line line in the file; null: not known
 * @param item item id or label; null: the form as a whole
 * @param maskedValue the value, masked by the caller as far as it is personal; null: none
 * @param fix what to do about it; null: nothing can be said
 */
public record ImportProblem(
        @Nullable Integer formNumber,
        @Nullable Integer line,
        @Nullable String item,
        @Nullable String maskedValue,
        String reason,
        @Nullable String fix,
        @Nullable String disease) {}
