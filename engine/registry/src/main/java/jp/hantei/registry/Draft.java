package jp.hantei.registry;

import java.time.Instant;
import java.util.UUID;

/**
 * A form that is still being written, without its content. Its id becomes the id of the registered form.
 *
 * @param version goes up by one with every save, from 1
 */
public record Draft(
        UUID id,
        long version,
        FormKind kind,
        String institution,
        String createdBy,
        Instant createdAt,
        Instant savedAt) {}
