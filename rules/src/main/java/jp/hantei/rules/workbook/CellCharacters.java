package jp.hantei.rules.workbook;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.Visible;

/**
 * The characters that a cell may hold, in the workbook and in the twin alike. Two texts that look the same must be the same:
 * what can't be seen, or can't be told from another character, is refused.
 */
final class CellCharacters {
    /** Excel's own limit. */
    static final int LONGEST = 32_767;

    /** Characters that no word of the grammar needs and that could end a text literal of a Drools spreadsheet. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\\"$;`]");

    private CellCharacters() {}

    /** The same for a data cell of a decision table, where some characters are refused too. */
    static String cleanInTable(String text, Place place, Problems problems) {
        String clean = clean(text, place, problems);
        if (UNSAFE.matcher(clean).find()) {
            problems.error(place, "使えない文字（\\ \" $ ; `）があります", clean, "その文字を除いてください");
            return "";
        }
        return clean;
    }

    /** @return the text with line breaks as {@code \n}; empty, and a problem added, when it can't be accepted */
    static String clean(String text, Place place, Problems problems) {
        String unix = text.replace("\r\n", "\n");
        if (unix.length() > LONGEST) {
            problems.error(place, "文字が多すぎます（" + unix.length() + " 字）", unix, LONGEST + " 字までです");
            return "";
        }
        if (ascii(unix) && unix.equals(unix.strip())) {
            return unix;
        }
        OptionalInt hidden =
                unix.codePoints().filter(c -> c != '\n' && Visible.hidden(c)).findFirst();
        if (hidden.isPresent()) {
            boolean control = Character.getType(hidden.getAsInt()) == Character.CONTROL;
            problems.error(
                    place,
                    (control ? "見えない制御文字が入っています（" : "見えない文字、又は特殊な空白が入っています（") + Visible.name(hidden.getAsInt()) + "）",
                    unix,
                    "その文字を消すか、セルを入力し直してください");
            return "";
        }
        Optional<String> usual = usual(unix);
        if (usual.isPresent()) {
            problems.error(
                    place,
                    "見かけの同じ別の文字が入っています",
                    unix,
                    "「" + usual.get() + "」とキーボードから入力し直してください（PDFやMacからの貼り付けで入ることがあります）");
            return "";
        }
        if (!unix.equals(unix.strip())) {
            problems.error(place, unix.isBlank() ? "空白だけのセルです" : "前後に空白があります", unix, "空白を消してください");
            return unix.strip();
        }
        return unix;
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    }

    /** The usual spelling when the text has a letter and its mark apart (か + ゛) or a radical for a character (⽉ for 月). */
    private static Optional<String> usual(String text) {
        if (text.codePoints().noneMatch(c -> radical(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.append(
                        radical(c)
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        String usual = Normalizer.normalize(out, Normalizer.Form.NFC);
        boolean same = usual.equals(text) && usual.codePoints().noneMatch(CellCharacters::radical);
        return same ? Optional.empty() : Optional.of(usual);
    }

    private static boolean radical(int c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }
}
