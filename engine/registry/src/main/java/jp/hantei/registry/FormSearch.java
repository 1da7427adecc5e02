package jp.hantei.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A {@link FormQuery} and one page of it, flat as the mapper's conditions need it. */
record FormSearch(
        @Nullable Scheme scheme,
        @Nullable String disease,
        @Nullable String institution,
        @Nullable String createdBy,
        @Nullable String verdict,
        @Nullable Instant from,
        @Nullable Instant before,
        int limit,
        long offset) {

    static FormSearch of(FormQuery query, int page, int size) {
        return new FormSearch(
                query.scheme(),
                query.disease(),
                query.institution(),
                query.createdBy(),
                query.verdict(),
                query.from(),
                query.before(),
                size,
                (long) page * size);
    }
}
