package jp.hantei.rules.workbook;

import java.util.function.Supplier;

/** A cell that the grammar does not know: what is wrong and what to write instead. */
final class CellProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> fix;

    CellProblem(String what, String fix) {
        this(what, () -> fix);
    }

    /** For advice that takes some looking for. */
    CellProblem(String what, Supplier<String> fix) {
        super(what);
        this.fix = fix;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String fix() {
        return fix.get();
    }
}
