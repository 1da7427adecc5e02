/**
 * The records: drafts, registered forms, access keys, accounts, import jobs and the audit trail.
 *
 * <p>A newcomer needs {@link jp.hantei.registry.Registry}, {@link jp.hantei.registry.Drafts} and
 * {@link jp.hantei.registry.Forms}. Everything public here is thread-safe unless it says otherwise. The packages below
 * ({@code crypt}, {@code files}, {@code postgres}) are the inside of the house; callers need only {@code errors}.
 */
@NullMarked
package jp.hantei.registry;

import org.jspecify.annotations.NullMarked;
