package jp.hantei.registry;

import java.time.Instant;
import java.util.UUID;

/**
 * A registered form without its content; it is never changed. {@link Forms#content} reads the content.
 *
 * @param createdBy account id of who wrote it (or ran the import)
 * @param institution code of the institution it was written at
 * @param createdAt when the draft was begun; for imports the moment of import
 */
public record FormRecord(
        UUID id,
        FormKind kind,
        JudgementSummary judgement,
        Source source,
        String institution,
        String createdBy,
        Instant createdAt,
        Instant registeredAt) {}
