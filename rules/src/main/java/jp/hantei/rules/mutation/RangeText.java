package jp.hantei.rules.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.mutation.ConditionChanges.TextChange;

/** One comparison or range of a condition cell, by its text. */
final class RangeText {
    private static final Pattern COMPARE = Pattern.compile("(>=|<=|>|<|=)([^<>=]+)");
    private static final Pattern RANGE = Pattern.compile("(>?)([^<>=]+)\\.\\.(<?)([^<>=]+)");

    private RangeText() {}

    /** @param step smallest step of a number */
    static List<TextChange> changes(String text, BigDecimal step) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return ranged(group(range, 1), group(range, 2), group(range, 3), group(range, 4), step);
        }
        Matcher compare = COMPARE.matcher(text);
        return compare.matches() ? compared(group(compare, 1), group(compare, 2), step) : List.of();
    }

    private static List<TextChange> compared(String sign, String value, BigDecimal step) {
        List<TextChange> texts = new ArrayList<>();
        String other =
                switch (sign) {
                    case ">=" -> ">";
                    case ">" -> ">=";
                    case "<=" -> "<";
                    case "<" -> "<=";
                    default -> "";
                };
        if (!other.isEmpty()) {
            texts.add(new TextChange(Operator.BOUND, other + value));
        }
        moved(value, step).forEach(v -> texts.add(new TextChange(Operator.THRESHOLD, sign + v)));
        return texts;
    }

    private static List<TextChange> ranged(String above, String low, String below, String high, BigDecimal step) {
        List<TextChange> texts = new ArrayList<>();
        texts.add(new TextChange(Operator.BOUND, above + low + ".." + other(below, "<") + high));
        texts.add(new TextChange(Operator.BOUND, other(above, ">") + low + ".." + below + high));
        moved(low, step).forEach(v -> texts.add(new TextChange(Operator.THRESHOLD, above + v + ".." + below + high)));
        moved(high, step).forEach(v -> texts.add(new TextChange(Operator.THRESHOLD, above + low + ".." + below + v)));
        return texts;
    }

    private static String other(String sign, String strict) {
        return sign.isEmpty() ? strict : "";
    }

    /** The value a step down and a step up; of a date a day. */
    private static List<String> moved(String value, BigDecimal step) {
        if (value.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            LocalDate day = value.length() == 7 ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
            return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
        }
        BigDecimal number = new BigDecimal(value);
        BigDecimal written = BigDecimal.ONE.movePointLeft(
                Math.max(0, number.stripTrailingZeros().scale()));
        BigDecimal by = step.min(written); // a threshold may be written finer than values are shown
        return List.of(number.subtract(by).toPlainString(), number.add(by).toPlainString());
    }

    private static String group(Matcher matcher, int index) {
        String group = matcher.group(index);
        return group == null ? "" : group;
    }
}
