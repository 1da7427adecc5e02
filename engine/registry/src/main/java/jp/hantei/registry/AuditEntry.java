package jp.hantei.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param seq 1 for the first row, without gaps
 * @param account login name; for refused logins as typed
 * @param subject id of the form, draft, job or account it was done to; null if there is none
 */
public record AuditEntry(
        long seq,
        Instant at,
        String account,
        AuditAction action,
        @Nullable String subject) {}
