package jp.hantei.rules.program;

import org.jspecify.annotations.Nullable;

/**
 * One answer that stands for all answers that no rule tells apart from it.
 *
 * @param presence {@link Facts#BLANK}, {@link Facts#UNKNOWN} or {@link Facts#GIVEN}
 * @param label label of a code, else null
 * @param number number or epoch day; NaN for codes, texts and what is not given
 * @param from the least number it stands for, -∞ when there is none
 * @param to the greatest
 */
public record Atom(byte presence, @Nullable String label, double number, double from, double to) {
    static final Atom BLANK = new Atom(Facts.BLANK, null, Double.NaN, Double.NaN, Double.NaN);
    static final Atom UNKNOWN = new Atom(Facts.UNKNOWN, null, Double.NaN, Double.NaN, Double.NaN);
    /** Something was written, or a formula that gives nothing. */
    static final Atom SOMETHING = new Atom(Facts.GIVEN, null, Double.NaN, Double.NaN, Double.NaN);

    static Atom label(String label) {
        return new Atom(Facts.GIVEN, label, Double.NaN, Double.NaN, Double.NaN);
    }

    static Atom number(double number, double from, double to) {
        return new Atom(Facts.GIVEN, null, number, from, to);
    }

    /** The same answer in somebody's mind while nothing, or 不明, stands on the form. */
    Atom unsaid(byte presence) {
        return new Atom(presence, label, number, from, to);
    }

    public boolean hasNumber() {
        return !Double.isNaN(number);
    }

    Known known(Slot slot) {
        if (label != null) {
            long bit = slot.bit(label);
            return bit == 0 ? Known.open(slot) : Known.labels(bit);
        }
        return hasNumber() ? Known.number(number) : Known.open(slot);
    }
}
