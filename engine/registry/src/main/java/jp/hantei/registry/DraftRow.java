package jp.hantei.registry;

import java.time.Instant;
import java.util.UUID;

/** A row of {@code drafts} as it is read, flat, without the content. */
record DraftRow(
        UUID id,
        long version,
        Scheme scheme,
        String disease,
        String revision,
        Application application,
        String institution,
        String createdBy,
        Instant createdAt,
        Instant savedAt) {

    Draft toDraft() {
        return new Draft(
                id,
                version,
                new FormKind(scheme, disease, revision, application),
                institution,
                createdBy,
                createdAt,
                savedAt);
    }
}
