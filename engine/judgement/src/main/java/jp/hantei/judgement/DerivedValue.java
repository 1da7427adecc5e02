package jp.hantei.judgement;

import org.jspecify.annotations.Nullable;

/**
 * A derived value (自動計算).
 *
 * @param id key
 * @param label 表示名
 * @param value label or number as shown; null while it is open
 * @param range what is known while it is open, e.g. {@code 2～5}; empty when nothing is known or the value is settled
 * @param unit may be empty
 */
public record DerivedValue(
        String id, String label, @Nullable String value, String range, String unit) {}
