package jp.hantei.registry;

import org.jspecify.annotations.Nullable;

/**
 * How many forms of a file have been dealt with so far.
 *
 * @param total forms in the file; null while not known
 * @param done read and judged, of which {@code registered}, {@code withFindings} and {@code refused}
 */
public record ImportProgress(@Nullable Integer total, int done, int registered, int withFindings, int refused) {}
