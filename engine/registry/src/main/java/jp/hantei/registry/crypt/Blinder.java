package jp.hantei.registry.crypt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes (HMAC-SHA-256) for values that must be found again but not read: access keys, content digests, and the
 * links of the audit chain. Without the key nobody can compute or test one.
 */
public final class Blinder {
    private static final String ALGORITHM = "HmacSHA256";
    private final byte[] key;

    /** @param key 32 secret bytes, as {@link #newKey} makes them */
    public Blinder(byte[] key) {
        this.key = key.clone();
    }

    public static byte[] newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The blind hash of some parts for one purpose. Parts are length-prefixed: ("ab","c") differs from ("a","bc"). */
    public byte[] blind(String purpose, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            feed(mac, purpose.getBytes(StandardCharsets.UTF_8));
            for (byte[] part : parts) {
                feed(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static void feed(Mac mac, byte[] part) {
        int length = part.length;
        mac.update(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        mac.update(part);
    }
}
