package jp.hantei.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code forms} as it is read, flat, without the content. */
record FormRow(
        UUID id,
        Scheme scheme,
        String disease,
        String revision,
        Application application,
        String rulePackHash,
        @Nullable String verdict,
        @Nullable String diagnosis,
        int findings,
        Source source,
        String institution,
        String createdBy,
        Instant createdAt,
        Instant registeredAt) {

    FormRecord toRecord() {
        return new FormRecord(
                id,
                new FormKind(scheme, disease, revision, application),
                new JudgementSummary(rulePackHash, verdict, diagnosis, findings),
                source,
                institution,
                createdBy,
                createdAt,
                registeredAt);
    }
}
