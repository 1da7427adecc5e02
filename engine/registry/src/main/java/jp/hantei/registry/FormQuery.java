package jp.hantei.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which registered forms to list. A null component does not restrict.
 *
 * @param from registered at or after
 * @param before registered before (exclusive)
 */
public record FormQuery(
        @Nullable Scheme scheme,
        @Nullable String disease,
        @Nullable String institution,
        @Nullable String createdBy,
        @Nullable String verdict,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static FormQuery all() {
        return new FormQuery(null, null, null, null, null, null, null);
    }

    public static FormQuery ofCreator(String account) {
        return new FormQuery(null, null, null, account, null, null, null);
    }

    public static FormQuery ofInstitution(String institution) {
        return new FormQuery(null, null, institution, null, null, null, null);
    }

    /** The same, of one disease only. */
    public FormQuery disease(Scheme scheme, String disease) {
        return new FormQuery(scheme, disease, institution, createdBy, verdict, from, before);
    }

    /** The same, with one verdict only. */
    public FormQuery verdict(String verdict) {
        return new FormQuery(scheme, disease, institution, createdBy, verdict, from, before);
    }

    /** The same, registered at or after {@code from} and before {@code before}. */
    public FormQuery registered(Instant from, Instant before) {
        return new FormQuery(scheme, disease, institution, createdBy, verdict, from, before);
    }
}
