package jp.hantei.judgement.xml;

import jp.hantei.rules.model.Item;

/**
 * Why a form, or the rest of a file, was not taken.
 *
 * @param line line in the file, 0 when it has none
 * @param item item id, empty when no single item is meant
 * @param value what was written; never that of a personal item, nor of an element that the form does not know
 * @param reason what is wrong, in Japanese
 * @param fix what to write or do instead, in Japanese; may be empty
 */
public record FormProblem(int line, String item, String value, String reason, String fix) {
    /** Stands for a value that names a person. */
    public static final String MASKED = "（個人情報のため非表示）";

    private static final int SHOWN = 60;

    /** A value as it may be shown: masked when personal, cut when long, without line breaks. */
    public static String shown(Item item, String value) {
        return item.personal() ? MASKED : cut(value);
    }

    static String cut(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public String toString() {
        String where = line > 0 ? "行 " + line + ": " : "";
        String what = item.isEmpty() ? "" : item + (value.isEmpty() ? "" : "「" + value + "」") + " ";
        return where + what + reason + (fix.isEmpty() ? "" : " → " + fix);
    }
}
