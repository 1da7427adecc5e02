package jp.hantei.registry;

/**
 * What form this is.
 *
 * @param disease disease number as the scheme writes it, for example {@code 006}
 * @param revision form revision, for example {@code 2024-04}
 */
public record FormKind(Scheme scheme, String disease, String revision, Application application) {
    public FormKind {
        if (disease.isBlank() || revision.isBlank()) {
            throw new IllegalArgumentException(
                    "disease \"" + disease + "\", revision \"" + revision + "\": neither may be blank");
        }
    }
}
