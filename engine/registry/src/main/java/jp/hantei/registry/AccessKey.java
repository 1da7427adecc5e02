package jp.hantei.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import jp.hantei.registry.errors.AccessKeyFormatException;

/**
 * The key printed on a registered form, with which the municipality or the next hospital reads it: 27 random characters
 * of Crockford's base 32 (135 bits) and one check character, in seven groups of four. The check (the number modulo 37,
 * as Crockford has it) finds every single wrong character and every swap of two neighbours.
 *
 * <p>It is a secret: {@link #toString} does not show it, only {@link #text} does. Nothing stores or logs it.
 */
public final class AccessKey {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 28;
    private static final int GROUP = 4;
    /** By ASCII character, for those of the alphabet. */
    private static final int[] VALUES = new int[128];

    static {
        for (int i = 0; i < ALPHABET.length(); i++) {
            VALUES[ALPHABET.charAt(i)] = i;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String characters;

    private AccessKey(String characters) {
        this.characters = characters;
    }

    /** A new key. Draws again when the check value has no character among the 32, which costs 0.2 of the 135 bits. */
    static AccessKey random() {
        while (true) {
            StringBuilder drawn = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH - 1; i++) {
                drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            int check = remainder(drawn);
            if (check < ALPHABET.length()) {
                return new AccessKey(drawn.append(ALPHABET.charAt(check)).toString());
            }
        }
    }

    /**
     * Reads what somebody typed: lower case, full width, spaces and hyphens of any kind do not matter, O is 0, and I and
     * L are 1.
     *
     * @throws AccessKeyFormatException if that can't be a key; the message says where, not what was typed
     */
    public static AccessKey parse(String typed) {
        String characters = TypedKey.plain(typed);
        for (int i = 0; i < characters.length(); i++) {
            if (ALPHABET.indexOf(characters.charAt(i)) < 0) {
                throw new AccessKeyFormatException(
                        "アクセスキーの" + (i + 1) + "文字目は、アクセスキーに使わない文字です。英数字（Uを除く）だけで、印字のとおりに入力してください。");
            }
        }
        if (characters.length() != LENGTH) {
            throw new AccessKeyFormatException(
                    "アクセスキーは" + LENGTH + "文字ですが、入力は" + characters.length() + "文字です。4文字ずつ7組を、抜けや重なりがないか確かめてください。");
        }
        if (!isSound(characters)) {
            throw new AccessKeyFormatException("アクセスキーに打ち間違いがあります（検査文字が合いません）。印字と見比べて入力し直してください。");
        }
        return new AccessKey(characters);
    }

    /** The key as it is printed: {@code XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX}. Secret. */
    public String text() {
        StringBuilder text = new StringBuilder(characters);
        for (int i = LENGTH - GROUP; i > 0; i -= GROUP) {
            text.insert(i, '-');
        }
        return text.toString();
    }

    byte[] bytes() {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the last of 28 characters, all of the alphabet, is the check character of the others. */
    static boolean isSound(CharSequence characters) {
        return remainder(characters.subSequence(0, LENGTH - 1)) == VALUES[characters.charAt(LENGTH - 1)];
    }

    /** The base-32 number modulo 37. */
    private static int remainder(CharSequence digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder * 32 + VALUES[digits.charAt(i)]) % 37;
        }
        return remainder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessKey key && MessageDigest.isEqual(bytes(), key.bytes());
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    @Override
    public String toString() {
        return "AccessKey(****)";
    }
}
