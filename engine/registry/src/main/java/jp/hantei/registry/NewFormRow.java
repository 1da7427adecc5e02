package jp.hantei.registry;

import org.jspecify.annotations.Nullable;

/** A row of {@code forms} as it is written; {@code contentDigest} only for imports. */
record NewFormRow(FormRecord form, byte[] accessKeyHash, byte @Nullable [] contentDigest, byte[] content) {}
