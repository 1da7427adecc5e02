package jp.hantei.rules.mutation;

/** How a mutant differs from the workbook. */
public enum Operator {
    /** {@code >=} ↔ {@code >}, {@code <=} ↔ {@code <}, the end of a range in or out. */
    BOUND("境目を含むかどうか"),
    /** A threshold by its smallest step. */
    THRESHOLD("しきい値"),
    /** A label to its sibling, one dropped or one added; 空欄 ↔ 記入あり. */
    CODE("答え"),
    /** A condition taken away. */
    BLANKED("条件をなくす"),
    /** Two neighbouring rows of a first-hit table. */
    SWAPPED("行の順"),
    /** A result to its sibling. */
    OUTCOME("結果"),
    /** Points by their smallest step. */
    POINTS("点"),
    /** How many rows of a criterion must hold. */
    NEEDED("成立の数"),
    /** A row taken away. */
    DROPPED("行をなくす"),
    /** 自動入力 taken away. */
    AUTOFILL("自動入力");

    private final String label;

    Operator(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
