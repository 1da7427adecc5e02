package jp.hantei.rules.problem;

/**
 * One thing that is wrong in a workbook, said so that its author can mend it.
 *
 * @param level ERROR: the workbook is refused; WARNING: it is accepted but somebody should look
 * @param place where
 * @param what what is wrong, in Japanese
 * @param value the value that was found, empty when nothing was; what can't be seen is named, see {@link Visible}
 * @param fix what to write instead or do, in Japanese
 */
public record Problem(Level level, Place place, String what, String value, String fix) {
    public Problem {
        what = Visible.of(what);
        value = Visible.of(value);
        fix = Visible.of(fix);
    }

    /** How grave it is. */
    public enum Level {
        ERROR,
        WARNING
    }

    public static Problem error(Place place, String what, String value, String fix) {
        return new Problem(Level.ERROR, place, what, value, fix);
    }

    public static Problem warning(Place place, String what, String value, String fix) {
        return new Problem(Level.WARNING, place, what, value, fix);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public String toString() {
        String shown = value.isEmpty() ? "" : "「" + shorten(value) + "」";
        return place + ": " + what + shown + (fix.isEmpty() ? "" : "\n    → " + fix);
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "…";
    }
}
