package jp.hantei.rules.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The closed list of functions of 自動計算. */
public enum Function {
    COUNT("個数", true, false, -1),
    POINTS("合計点", true, true, -1),
    HIGHEST_POINTS("最大点", true, true, -1),
    SUM("合計", false, false, -1),
    MAXIMUM("最大", false, false, -1),
    MINIMUM("最小", false, false, -1),
    MEAN("平均", false, false, -1),
    DIFFERENCE("差", false, false, 2),
    CONVERT("換算", false, true, 1),
    FIRST_VALUE("最初の値", false, false, -1),
    CLASSIFY("区分", true, true, -1),
    TABLE("表", false, false, 0),
    RATIO("比", false, false, 2),
    BMI("BMI", false, false, 2),
    EGFR("eGFR", false, false, 3),
    EGFR_CYSTATIN("eGFRcys", false, false, 3),
    AGE("年齢", false, false, 2),
    DAYS("日数", false, false, 2);

    private final String label;
    private final boolean takesCondition;
    private final boolean takesValue;
    private final int arity;

    Function(String label, boolean takesCondition, boolean takesValue, int arity) {
        this.label = label;
        this.takesCondition = takesCondition;
        this.takesValue = takesValue;
        this.arity = arity;
    }

    public String label() {
        return label;
    }

    public boolean takesCondition() {
        return takesCondition;
    }

    public boolean takesValue() {
        return takesValue;
    }

    /** Number of arguments, or -1 for one or more. */
    public int arity() {
        return arity;
    }

    /** Every function as workbooks name it, in the order of the enum. */
    public static List<String> labels() {
        return Stream.of(values()).map(Function::label).toList();
    }

    public static Optional<Function> of(String label) {
        for (Function f : values()) {
            if (f.label.equals(label)) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }
}
