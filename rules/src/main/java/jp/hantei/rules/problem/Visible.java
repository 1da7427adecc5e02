package jp.hantei.rules.problem;

/** Text of a foreign file, made fit to be shown: what can't be seen is named, and it has an end. */
public final class Visible {
    /** Longest text that a message carries, in characters. */
    public static final int LONGEST = 1_000;

    private Visible() {}

    /**
     * Control, format and private characters, odd spaces and half surrogates become {@code ⟨U+200B⟩}; line breaks stay; past
     * {@value #LONGEST} characters the text ends with {@code …}.
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with another length. */
    public static String of(String text, int longest) {
        if (text.length() <= longest && text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length() && out.length() < longest) {
            int c = text.codePointAt(at);
            if (hidden(c) && c != '\n') {
                out.append('⟨').append(name(c)).append('⟩');
            } else {
                out.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return at < text.length() ? out.append('…').toString() : out.toString();
    }

    /** {@code U+200B}. */
    public static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** Whether a character can't be seen, or can't be told from another kind of space. */
    public static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ' && codePoint != '\u3000';
            default -> variationSelector(codePoint) || codePoint == '\u3164' || codePoint == '\uFFA0';
        };
    }

    private static boolean variationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
