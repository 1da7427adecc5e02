package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.hantei.registry.errors.AccessKeyFormatException;
import org.junit.jupiter.api.Test;

class AccessKeyTest {
    private static final int KEYS = 10_000;

    @Test
    void itHasAtLeast128RandomBits() {
        double bits = 27 * 5 + Math.log(32.0 / 37) / Math.log(2);
        assertThat(bits).isGreaterThan(134);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < KEYS; i++) {
            assertThat(seen.add(AccessKey.random().text())).isTrue();
        }
    }

    @Test
    void everySingleWrongCharacterIsCaught() {
        long tried = 0;
        for (int i = 0; i < KEYS; i++) {
            char[] key = plain(AccessKey.random()).toCharArray();
            CharBuffer typed = CharBuffer.wrap(key);
            for (int at = 0; at < key.length; at++) {
                char right = key[at];
                for (int c = 0; c < AccessKey.ALPHABET.length(); c++) {
                    if (AccessKey.ALPHABET.charAt(c) != right) {
                        key[at] = AccessKey.ALPHABET.charAt(c);
                        if (AccessKey.isSound(typed)) {
                            throw new AssertionError("accepted with character " + at + " replaced");
                        }
                        tried++;
                    }
                }
                key[at] = right;
            }
        }
        assertThat(tried).isEqualTo(KEYS * 28L * 31);
    }

    @Test
    void everySwapOfTwoDifferentNeighboursIsCaught() {
        long tried = 0;
        for (int i = 0; i < KEYS; i++) {
            char[] key = plain(AccessKey.random()).toCharArray();
            CharBuffer typed = CharBuffer.wrap(key);
            for (int at = 0; at + 1 < key.length; at++) {
                if (key[at] != key[at + 1]) {
                    swap(key, at);
                    if (AccessKey.isSound(typed)) {
                        throw new AssertionError("accepted with characters " + at + " and the next swapped");
                    }
                    swap(key, at);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(KEYS * 25L);
    }

    @Test
    void howeverItIsTypedItIsTheSameKey() {
        for (int i = 0; i < 1_000; i++) {
            AccessKey key = AccessKey.random();
            String text = key.text();
            assertThat(AccessKey.parse(text)).isEqualTo(key);
            assertThat(AccessKey.parse(text.toLowerCase(Locale.ROOT))).isEqualTo(key);
            assertThat(AccessKey.parse(fullWidth(text))).isEqualTo(key);
            assertThat(AccessKey.parse(text.replace('0', 'O').replace('1', 'I')))
                    .isEqualTo(key);
            assertThat(AccessKey.parse(text.replace('0', 'o').replace('1', 'l')))
                    .isEqualTo(key);
            for (String hyphen : new String[] {
                "", " ", "　", "‐", "‑", "–", "—", "―", "−", "ー", "ｰ", "－", "─", "\t", "\u00A0", "\u200B"
            }) {
                assertThat(AccessKey.parse(" " + text.replace("-", hyphen) + "\n"))
                        .isEqualTo(key);
            }
        }
    }

    @Test
    void whatCanNotBeAKeyIsRefusedSayingWhereButNotWhat() {
        String text = AccessKey.random().text();
        assertThatThrownBy(() -> AccessKey.parse(text.substring(1)))
                .isInstanceOf(AccessKeyFormatException.class)
                .hasMessageContaining("27文字")
                .hasMessageNotContaining(text.substring(1));
        assertThatThrownBy(() -> AccessKey.parse("U" + text.substring(1))).hasMessageContaining("1文字目");
        assertThatThrownBy(() -> AccessKey.parse("")).hasMessageContaining("0文字");
        assertThatThrownBy(() -> AccessKey.parse("𠮷" + text)).isInstanceOf(AccessKeyFormatException.class);
    }

    @Test
    void aTypingMistakeIsSaidToBeOne() {
        char[] key = AccessKey.random().text().toCharArray();
        key[0] = key[0] == '7' ? '8' : '7';
        assertThatThrownBy(() -> AccessKey.parse(new String(key)))
                .isInstanceOf(AccessKeyFormatException.class)
                .hasMessageContaining("打ち間違い");
    }

    @Test
    void itIsPrintedInSevenGroupsOfFourAndNeverByToString() {
        AccessKey key = AccessKey.random();
        assertThat(key.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(key.toString()).isEqualTo("AccessKey(****)");
        assertThat("" + new BulkOutcome(1, new UUID(0, 0), key)).doesNotContain(key.text());
    }

    private static String plain(AccessKey key) {
        return key.text().replace("-", "");
    }

    private static void swap(char[] key, int at) {
        char first = key[at];
        key[at] = key[at + 1];
        key[at + 1] = first;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }
}
