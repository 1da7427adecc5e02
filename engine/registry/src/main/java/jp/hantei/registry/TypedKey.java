package jp.hantei.registry;

import java.text.Normalizer;

/** Makes one plain text of the many ways a key is typed. */
final class TypedKey {
    private TypedKey() {}

    static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isSeparator(c))
                .map(TypedKey::unambiguous)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSeparator(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            // what Japanese keyboards give for a hyphen: long vowel mark, minus, box line
            default -> c == 'ー' || c == '\u2212' || c == '\u2500' || c == '\u2501' || c == '_' || c == '\u2043';
        };
    }

    private static int unambiguous(int c) {
        int upper = c < 128 ? Character.toUpperCase(c) : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
