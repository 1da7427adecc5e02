package jp.hantei.rules.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import org.jspecify.annotations.Nullable;

/** The closed cell grammar: what is not described in docs/workbook.md is refused. */
final class CellGrammar {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final String DATE = "\\d{4}-\\d{2}(?:-\\d{2})?";
    private static final Pattern COMPARE = Pattern.compile("(>=|<=|>|<|=)(" + DATE + "|" + NUMBER + ")");
    private static final Pattern RANGE =
            Pattern.compile("(>?)(" + DATE + "|" + NUMBER + ")\\.\\.(<?)(" + DATE + "|" + NUMBER + ")");

    private CellGrammar() {}

    /**
     * Reads a filled condition cell.
     *
     * @param words which words about the entry itself may stand here
     */
    static CellTest parse(String text, Subject subject, EntryWords words) throws CellProblem {
        if (text.equals("空欄") || text.equals("記入あり")) {
            if (!words.presence()) {
                throw new CellProblem("「" + text + "」はここでは使えません", "整合性、一次判定、表_ のシートで使ってください");
            }
            return text.equals("空欄") ? new CellTest.Blank() : new CellTest.Entered();
        }
        if (subject.kind() == Subject.Kind.UNREAD) {
            return new CellTest.OneOf(Set.of(text)); // only to go on reading
        }
        CodeList codes = subject.codes();
        if (text.equals("不明") && !ordinaryLabel(text, codes)) {
            if (!words.unknown()) {
                throw new CellProblem(
                        "「不明」は不明の答えなので条件に書けません", (codes == null ? "" : writable(codes) + "。") + "整合性のシートでは書けます");
            }
            return new CellTest.Unknown();
        }
        if (codes != null) {
            return labels(text, codes, subject);
        }
        if (subject.kind() == Subject.Kind.TEXT) {
            throw new CellProblem("文字の項目は条件にできません", "条件には選択・数値・日付の項目を使ってください");
        }
        List<Interval> intervals = new ArrayList<>();
        for (String part : text.split("、", -1)) {
            intervals.add(interval(part, subject));
        }
        return new CellTest.InRange(intervals);
    }

    /** Whether the list has this label as an answer like any other: then it is that answer that the cell names. */
    private static boolean ordinaryLabel(String text, @Nullable CodeList codes) {
        return codes != null && codes.regularLabels().contains(text);
    }

    private static String writable(CodeList codes) {
        return "書ける答え: " + String.join("、", codes.regularLabels());
    }

    private static CellTest labels(String text, CodeList codes, Subject subject) throws CellProblem {
        if (COMPARE.matcher(text).matches() || RANGE.matcher(text).matches()) {
            return grades(text, codes, subject);
        }
        Set<String> labels = new LinkedHashSet<>();
        for (String part : text.split("、", -1)) {
            Code code = codes.byLabel(part).orElse(null);
            if (code == null) {
                throw new CellProblem(
                        "「" + subject.label() + "」のコード表「" + codes.name() + "」にない答えです",
                        () -> near(part, codes) + writable(codes));
            }
            if (code.unknown()) {
                throw new CellProblem("「" + part + "」は不明の答えなので条件に書けません", writable(codes) + "。整合性では「不明」とだけ書けます");
            }
            if (!labels.add(part)) {
                throw new CellProblem("同じ答えが2度あります", "「" + part + "」を1つにしてください");
            }
        }
        return new CellTest.OneOf(labels);
    }

    /** {@code >=3} on a list whose labels begin with their code (3度): the grades from 3 on. */
    private static CellTest grades(String text, CodeList codes, Subject subject) throws CellProblem {
        boolean graded = codes.regular().stream()
                .allMatch(c -> c.code().matches("\\d+") && c.label().matches("0*" + c.code() + "(?!\\d).*"));
        if (!graded) {
            throw new CellProblem("「" + subject.label() + "」の答えは段階の数で始まらないので、大小で書けません", writable(codes));
        }
        Interval interval = interval(text, new Subject(subject.id(), subject.label(), Subject.Kind.NUMBER, null));
        Set<String> labels = new LinkedHashSet<>();
        for (Code code : codes.regular()) {
            if (interval.contains(Double.parseDouble(code.code()))) {
                labels.add(code.label());
            }
        }
        if (labels.isEmpty() || labels.size() == codes.regular().size()) {
            throw new CellProblem(labels.isEmpty() ? "どの答えにも当たらない条件です" : "どの答えにも当たる条件です", writable(codes));
        }
        return new CellTest.OneOf(labels);
    }

    private static String near(String part, CodeList codes) {
        if (part.contains(",") || part.contains("，")) {
            return "複数は「、」で区切ってください。";
        }
        String near = Near.names(part, codes.regularLabels());
        return near.isEmpty() ? "" : "もしかして: " + near + "。";
    }

    private static Interval interval(String part, Subject subject) throws CellProblem {
        Matcher compare = COMPARE.matcher(part);
        if (compare.matches()) {
            double v = value(group(compare, 2), subject);
            return switch (group(compare, 1)) {
                case ">=" -> new Interval(v, true, INF, false);
                case ">" -> new Interval(v, false, INF, false);
                case "<=" -> new Interval(-INF, false, v, true);
                case "<" -> new Interval(-INF, false, v, false);
                default -> new Interval(v, true, v, true);
            };
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            double low = value(group(range, 2), subject);
            double high = value(group(range, 4), subject);
            boolean above = !group(range, 1).isEmpty();
            boolean below = !group(range, 3).isEmpty();
            if (low > high || ((above || below) && low == high)) {
                throw new CellProblem("範囲が空です", "小さい方を先に書いてください");
            }
            return new Interval(low, !above, high, !below);
        }
        throw new CellProblem("「" + subject.label() + "」の条件が読めません", hint(part, subject));
    }

    private static String hint(String part, Subject subject) {
        String ascii = java.text.Normalizer.normalize(part, java.text.Normalizer.Form.NFKC)
                .replace("≧", ">=")
                .replace("≦", "<=")
                .replace("以上", "")
                .replaceAll("\\s", "");
        String example = subject.kind() == Subject.Kind.DATE ? ">=2024-04-01" : ">=3、<0.5、15..29、15..<30、>0..25";
        boolean mendable =
                COMPARE.matcher(ascii).matches() || RANGE.matcher(ascii).matches();
        if (mendable) {
            return "「" + ascii + "」と半角で書いてください";
        }
        String sign = ascii.replaceFirst("[^<>=].*", "");
        String value = ascii.substring(sign.length()).replaceAll("(以降|以前|から|まで)$", "");
        return WrittenDates.iso(value)
                .map(day -> "「" + (sign.isEmpty() ? ">=" : sign) + day + "」のように書いてください")
                .orElse("書き方: " + example);
    }

    private static String group(Matcher matcher, int index) {
        String group = matcher.group(index);
        return group == null ? "" : group;
    }

    private static double value(String text, Subject subject) throws CellProblem {
        boolean looksLikeDate = text.matches(DATE);
        if (subject.kind() == Subject.Kind.DATE) {
            if (!looksLikeDate) {
                throw new CellProblem("日付の条件に数があります", "「2024-04-01」の形で書いてください");
            }
            try {
                return text.length() == 7
                        ? YearMonth.parse(text).atDay(1).toEpochDay()
                        : LocalDate.parse(text).toEpochDay();
            } catch (DateTimeParseException e) {
                throw new CellProblem("ない日付です（" + text + "）", "暦にある日付を書いてください");
            }
        }
        if (looksLikeDate) {
            throw new CellProblem("数の条件に日付があります", "数を書いてください");
        }
        return Double.parseDouble(text);
    }
}
