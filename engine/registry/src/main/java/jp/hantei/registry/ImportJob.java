package jp.hantei.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import of one file.
 *
 * @param total forms in the file; null while not known
 * @param failure why it failed, for people; null unless FAILED
 * @param finishedAt null while RUNNING; for INTERRUPTED when that was noticed
 */
public record ImportJob(
        UUID id,
        String fileName,
        ImportState state,
        @Nullable Integer total,
        int done,
        int registered,
        int withFindings,
        int refused,
        @Nullable String failure,
        String createdBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
