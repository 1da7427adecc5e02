package jp.hantei.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one form of a bulk registration.
 *
 * @param formNumber as the caller numbered it
 * @param form id of the registered form: of this one, or of the one with the same content that was there already
 * @param accessKey null if the form was registered already
 */
public record BulkOutcome(
        int formNumber, UUID form, @Nullable AccessKey accessKey) {
    public boolean alreadyRegistered() {
        return accessKey == null;
    }
}
