package jp.hantei.rules.workbook;

/** A cell that the grammar does not know: what is wrong and what to write instead. */
final class CellProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fix;

    CellProblem(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String fix() {
        return fix;
    }
}
