package jp.hantei.registry.crypt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.errors.UnreadableContentException;

/**
 * Compresses and encrypts what a row keeps secret, bound to that row: sealed bytes that are moved to another row or
 * table do not open there.
 */
public final class Sealer {
    private final KeyFile keys;

    public Sealer(KeyFile keys) {
        this.keys = keys;
    }

    /** @param table the table and {@code id} the row the sealed bytes will live in */
    public byte[] seal(String table, String id, byte[] plain) {
        try {
            return keys.aead().encrypt(Compression.pack(plain), place(table, id));
        } catch (GeneralSecurityException e) {
            throw new RegistryException("記録 " + id + "（表 " + table + "）の内容を暗号化できません。", e);
        }
    }

    /** @throws UnreadableContentException if the bytes were altered, belong to another row, or their key is missing */
    public byte[] open(String table, String id, byte[] sealed) {
        byte[] place = place(table, id);
        try {
            return Compression.unpack(decrypt(sealed, place));
        } catch (GeneralSecurityException | IOException e) {
            throw new UnreadableContentException(table, id, e);
        }
    }

    /** A second try after reading the key file again: another process may have rotated the key. */
    private byte[] decrypt(byte[] sealed, byte[] place) throws GeneralSecurityException, IOException {
        try {
            return keys.aead().decrypt(sealed, place);
        } catch (GeneralSecurityException e) {
            if (keys.reload()) {
                return keys.aead().decrypt(sealed, place);
            }
            throw e;
        }
    }

    private static byte[] place(String table, String id) {
        return (table + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
