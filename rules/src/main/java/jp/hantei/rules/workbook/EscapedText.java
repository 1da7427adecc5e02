package jp.hantei.rules.workbook;

import java.util.regex.Pattern;

/** In an .xlsx {@code _x0041_} means A; a text that has it is written so that it stays what it is. */
public final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private EscapedText() {}

    /** The text as it is to be stored. */
    public static String of(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_x");
    }
}
