package jp.hantei.registry.imports;

import java.util.UUID;
import jp.hantei.registry.AccessKey;

/**
 * The access key of a form that was just registered.
 *
 * @param formNumber 1 for the first form of the file
 * @param ref the sender's own id, may be empty
 * @param form id of the registered form
 * @param key the key
 */
public record IssuedKey(int formNumber, String ref, UUID form, AccessKey key) {}
