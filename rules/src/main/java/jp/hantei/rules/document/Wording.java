package jp.hantei.rules.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.program.Numbers;

/** Conditions in Japanese. */
final class Wording {
    private final Names names;

    Wording(Names names) {
        this.names = names;
    }

    /** {@code A-1 安静時振戦が「あり」}, {@code 血清IgAが 315 mg/dL 以上}, {@code 「類似疾患を除外できる」を満たす}. */
    String sentence(Condition condition) {
        String name = names.of(condition.subject());
        if (names.isMet(condition.subject())) {
            return "「" + name + "」を" + cell(condition);
        }
        if (condition.test() instanceof CellTest.Entered) {
            return name + "に記入がある";
        }
        if (condition.test() instanceof CellTest.Unknown) {
            return name + "が不明又は未実施と答えてある";
        }
        return name + "が" + value(condition);
    }

    /** The same for a cell below the subject's heading. */
    String cell(Condition condition) {
        if (condition.test() instanceof CellTest.OneOf && !graded(condition)) {
            return condition.text();
        }
        return value(condition).strip();
    }

    private static boolean graded(Condition condition) {
        return condition.test() instanceof CellTest.OneOf && condition.text().matches("[<>=].*|.*\\d\\.\\..*");
    }

    private String value(Condition condition) {
        CellTest test = condition.test();
        if (graded(condition)) {
            return grades(condition);
        }
        if (test instanceof CellTest.OneOf) {
            return labels(List.of(condition.text().split("、")));
        }
        if (test instanceof CellTest.InRange range) {
            return range.intervals().stream()
                    .map(interval -> interval(interval, condition.subject()))
                    .collect(Collectors.joining(" 又は"));
        }
        return test instanceof CellTest.Entered ? "記入あり" : condition.text();
    }

    private static String labels(List<String> labels) {
        List<String> quoted = labels.stream().map(label -> "「" + label + "」").toList();
        return quoted.size() > 2 ? String.join("", quoted) + "のどれか" : String.join("又は", quoted);
    }

    /** A comparison of grades, e.g. {@code >=3} of a list with 3度: {@code 3度以上}. */
    private String grades(Condition condition) {
        String text = condition.text();
        String[] ends = text.replaceFirst("^[<>=]+", "").split("\\.\\.<?", 2);
        String first = names.grade(condition.subject(), ends[0]);
        if (ends.length == 2) {
            String last = names.grade(condition.subject(), ends[1]);
            return " " + first + (text.startsWith(">") ? "を超え" : "以上") + last + (text.contains("..<") ? "未満" : "以下");
        }
        String direction = text.startsWith(">=")
                ? "以上"
                : text.startsWith("<=") ? "以下" : text.startsWith(">") ? "を超える" : text.startsWith("<") ? "未満" : "";
        return " " + first + direction;
    }

    private String interval(Interval interval, String subject) {
        boolean date = names.isDate(subject);
        String unit = names.unit(subject);
        String low = " " + show(interval.low(), date, unit);
        String high = " " + show(interval.high(), date, unit);
        if (interval.low() == interval.high()) {
            return low;
        }
        boolean endless = Double.isInfinite(interval.high());
        String from = Double.isInfinite(interval.low()) ? "" : low + from(interval.lowIncluded(), date, endless);
        return endless ? from : from + high + to(interval.highIncluded(), date);
    }

    private static String from(boolean included, boolean date, boolean endless) {
        if (date) {
            return included ? "以後" : "より後";
        }
        return included ? "以上" : endless ? "を超える" : "を超え";
    }

    private static String to(boolean included, boolean date) {
        if (date) {
            return included ? "以前" : "より前";
        }
        return included ? "以下" : "未満";
    }

    private static String show(double value, boolean date, String unit) {
        if (Double.isInfinite(value)) {
            return "";
        }
        String text = date ? LocalDate.ofEpochDay((long) value).toString() : Numbers.show(value, null);
        return unit.isEmpty() || date ? text : text + " " + unit;
    }
}
