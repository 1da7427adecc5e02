package jp.hantei.judgement.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;

/** The answers that matter, item by item: every code; a number at, beside and between the thresholds; dates over a life. */
final class Choices {
    /** Subject of 申請区分 in conditions. */
    static final String APPLICATION = "application";

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2026;

    private final Map<String, List<Choice>> byItem = new LinkedHashMap<>();

    Choices(RuleWorkbook workbook, Thresholds thresholds) {
        byItem.put(APPLICATION, codes(CodeList.APPLICATION));
        for (Item item : workbook.items()) {
            byItem.put(item.id(), choices(item, thresholds.of(item.id())));
        }
    }

    /** All of them; blank is not among them. */
    Map<String, List<Choice>> all() {
        return byItem;
    }

    private static List<Choice> choices(Item item, List<Double> thresholds) {
        return switch (item.type()) {
            case CODE -> item.codeList().map(Choices::codes).orElse(List.of());
            case NUMBER, INTEGER -> numbers(item, thresholds);
            case DATE, MONTH -> dates(item, thresholds);
            case TEXT -> List.of(Choice.label("（見本）", "（見本）"));
        };
    }

    private static List<Choice> codes(CodeList list) {
        return list.regular().stream()
                .map(c -> Choice.label(c.code(), c.label()))
                .toList();
    }

    private static List<Choice> numbers(Item item, List<Double> thresholds) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        BigDecimal step = step(item, thresholds);
        for (double threshold : thresholds) {
            BigDecimal at = BigDecimal.valueOf(threshold);
            values.add(at);
            values.add(at.subtract(step));
            values.add(at.add(step));
        }
        for (int i = 1; i < thresholds.size(); i++) {
            values.add(BigDecimal.valueOf((thresholds.get(i - 1) + thresholds.get(i)) / 2));
        }
        ends(item, thresholds, values);
        List<Choice> choices = new ArrayList<>();
        for (BigDecimal value : values) {
            BigDecimal rounded = value.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP);
            if (inLimits(item, rounded)) {
                choices.add(Choice.number(rounded.toPlainString(), rounded.doubleValue()));
            }
        }
        return choices.stream().distinct().toList();
    }

    /** Well away from all thresholds, on both sides. */
    private static void ends(Item item, List<Double> thresholds, Set<BigDecimal> values) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        double first = thresholds.isEmpty() ? 1 : thresholds.get(0);
        double last = thresholds.isEmpty() ? 100 : thresholds.get(thresholds.size() - 1);
        values.add(min != null ? min : BigDecimal.valueOf(first > 0 ? first / 2 : first - 10));
        values.add(max != null ? max : BigDecimal.valueOf(last > 0 ? last * 1.5 : last + 10));
        values.add(BigDecimal.valueOf(first > 0 ? first * 0.8 : first - 1));
        values.add(BigDecimal.valueOf(last > 0 ? last * 1.2 : last + 1));
    }

    private static boolean inLimits(Item item, BigDecimal value) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }

    /** The smallest difference that the form can express, or one digit finer than the finest threshold. */
    static BigDecimal step(Item item, List<Double> thresholds) {
        if (item.type() == ItemType.INTEGER) {
            return BigDecimal.ONE;
        }
        Integer decimals = item.decimals();
        int scale = 1;
        for (double threshold : thresholds) {
            scale = Math.max(
                    scale, BigDecimal.valueOf(threshold).stripTrailingZeros().scale() + 1);
        }
        return BigDecimal.ONE.movePointLeft(decimals == null ? scale : decimals);
    }

    /** The same for any subject; a derived value moves in ones unless its thresholds say otherwise. */
    static double step(RuleWorkbook workbook, String subject, List<Double> thresholds) {
        return workbook.item(subject)
                .map(item -> item.type().isDate() ? 1.0 : step(item, thresholds).doubleValue())
                .orElseGet(() -> thresholds.stream().allMatch(t -> t == Math.rint(t)) ? 1 : 0.01);
    }

    private static List<Choice> dates(Item item, List<Double> thresholds) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year += 4) {
            days.add(LocalDate.of(year, 6, 15));
        }
        for (double threshold : thresholds) {
            LocalDate at = LocalDate.ofEpochDay((long) threshold);
            days.add(at);
            days.add(at.minusDays(1));
            days.add(at.plusDays(1));
        }
        return days.stream().map(day -> date(item, day)).distinct().toList();
    }

    static Choice date(Item item, LocalDate day) {
        boolean month = item.type() == ItemType.MONTH;
        LocalDate first = month ? day.withDayOfMonth(1) : day;
        String text = month ? YearMonth.from(day).toString() : day.toString();
        return Choice.number(text, (double) first.toEpochDay());
    }
}
