package jp.hantei.rules.program;

/** Steps that calculate with numbers so simply that every result is known once each number can be listed. */
final class Arithmetic {
    private Arithmetic() {}

    /** Whether a step is one: 合計, 平均, 差, 換算. */
    static boolean of(Step step) {
        return (step instanceof NumberSteps.Fold fold && fold.kind() == NumberSteps.Fold.Kind.SUM)
                || step instanceof ArithmeticSteps.Mean
                || step instanceof ArithmeticSteps.Difference
                || step instanceof ArithmeticSteps.Convert;
    }
}
