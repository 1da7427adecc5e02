package jp.hantei.web.print;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Replaces what the font can't print by 〓 and remembers it, so that no name is printed wrongly without a word. */
final class GlyphGuard {

    private static final String SUBSTITUTE = "〓";

    private final IntPredicate printable;
    private final Set<String> replaced = new LinkedHashSet<>();
    private boolean variants;

    GlyphGuard(IntPredicate printable) {
        this.printable = printable;
    }

    String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isVariationSelector(c)) {
                variants = true;
            } else if (Character.isWhitespace(c) || printable.test(c)) {
                clean.appendCodePoint(c);
            } else if (Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePoints()
                    .allMatch(printable)) {
                clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (!Character.isISOControl(c)) {
                replaced.add(String.format(Locale.ROOT, "U+%04X", c));
                clean.append(SUBSTITUTE);
            }
        });
        return clean.toString();
    }

    /** What the reader of the print has to be told, empty if nothing. */
    String note() {
        String note = replaced.isEmpty() ? "" : "印刷できない文字を〓にしました（" + String.join("、", replaced) + "）。";
        return note + (variants ? "異体字は基本の字形で印刷しました。" : "");
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
