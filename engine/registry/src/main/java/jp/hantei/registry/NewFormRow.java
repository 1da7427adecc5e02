package jp.hantei.registry;

import jp.hantei.registry.postgres.Bytes;
import org.jspecify.annotations.Nullable;

/** One registered form as it is written; {@code contentDigest} only for imports. */
record NewFormRow(
        FormRecord form, Bytes accessKeyHash, @Nullable Bytes contentDigest, Bytes content) {}
