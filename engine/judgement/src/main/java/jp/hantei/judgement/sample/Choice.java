package jp.hantei.judgement.sample;

import jp.hantei.rules.model.CellTest;

/**
 * One answer that an item may get.
 *
 * @param text as it is written on the form: code, number or date; empty for no answer
 * @param label what conditions compare with labels, else empty
 * @param number what conditions compare with numbers (dates as epoch days), else NaN
 * @param usable whether it can satisfy or refute a condition, i.e. neither blank nor 不明
 */
record Choice(String text, String label, double number, boolean usable) {
    static final Choice BLANK = new Choice("", "", Double.NaN, false);

    static Choice label(String text, String label) {
        return new Choice(text, label, Double.NaN, true);
    }

    static Choice number(String text, double number) {
        return new Choice(text, "", number, true);
    }

    static Choice unknown(String text) {
        return new Choice(text, "", Double.NaN, false);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Whether it says "not known". */
    boolean isUnknown() {
        return !blank() && !usable;
    }

    /** Whether it makes the test true. */
    boolean satisfies(CellTest test) {
        if (test instanceof CellTest.Blank) {
            return blank();
        }
        if (test instanceof CellTest.Entered) {
            return !blank();
        }
        if (test instanceof CellTest.Unknown) {
            return isUnknown();
        }
        if (!usable) {
            return false;
        }
        if (test instanceof CellTest.OneOf labels) {
            return labels.labels().contains(label);
        }
        return test instanceof CellTest.InRange range
                && range.intervals().stream().anyMatch(i -> i.contains(number));
    }

    /** Whether it makes the test false, as opposed to leaving it open. */
    boolean refutes(CellTest test) {
        boolean presence =
                test instanceof CellTest.Blank || test instanceof CellTest.Entered || test instanceof CellTest.Unknown;
        return (presence || usable) && !satisfies(test);
    }
}
