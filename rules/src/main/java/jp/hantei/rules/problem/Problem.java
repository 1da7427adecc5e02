package jp.hantei.rules.problem;

/**
 * One thing that is wrong in a workbook, said so that its author can mend it.
 *
 * @param level ERROR: the workbook is refused; WARNING: it is accepted but somebody should look
 * @param topic what it is about
 * @param place where
 * @param what what is wrong, in Japanese
 * @param value the value that was found, empty when nothing was; what can't be seen is named, see {@link Visible}
 * @param fix what to write instead or do, in Japanese
 */
public record Problem(Level level, Topic topic, Place place, String what, String value, String fix) {
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

    /** What a problem is about, as far as it is told apart. */
    public enum Topic {
        READING,
        /** Numbers of different units are put together. */
        UNIT
    }

    public static Problem error(Place place, String what, String value, String fix) {
        return new Problem(Level.ERROR, Topic.READING, place, what, value, fix);
    }

    public static Problem warning(Place place, String what, String value, String fix) {
        return new Problem(Level.WARNING, Topic.READING, place, what, value, fix);
    }

    /** A warning that units don't go together. */
    public static Problem unit(Place place, String what, String value, String fix) {
        return new Problem(Level.WARNING, Topic.UNIT, place, what, value, fix);
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
