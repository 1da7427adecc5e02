package jp.hantei.rules.program;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;

/** Reads a raw answer by its item: type, code list, range, digits. */
public final class AnswerReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(\\.\\d{1,9})?");
    private static final int LONGEST_TEXT = 4000;

    private AnswerReader() {}

    /** Reads a raw answer that is not blank. Full-width digits and letters are taken as the plain ones. */
    public static Answer read(Item item, String raw) {
        CodeList codes = item.codes();
        if (codes != null) {
            return code(codes, raw);
        }
        if (raw.equals("不明") || raw.equals("未実施")) {
            return new Answer.Unknown(raw);
        }
        String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        return switch (item.type()) {
            case NUMBER, INTEGER -> number(item, plain);
            case DATE, MONTH -> date(item, plain);
            default -> text(raw);
        };
    }

    private static Answer code(CodeList codes, String raw) {
        Optional<Code> found = codes.find(raw).or(() -> codes.find(Normalizer.normalize(raw, Normalizer.Form.NFKC)));
        if (found.isPresent()) {
            Code code = found.get();
            return code.unknown() ? new Answer.Unknown(code.label()) : new Answer.Label(code.label());
        }
        if (raw.equals("不明") || raw.equals("未実施")) {
            return new Answer.Unknown(raw);
        }
        String allowed =
                codes.codes().stream().map(c -> c.code() + " " + c.label()).collect(Collectors.joining("、"));
        return new Answer.Unreadable("コード表にない答えです", "書ける答え: " + allowed);
    }

    private static Answer number(Item item, String plain) {
        if (!NUMBER.matcher(plain).matches()) {
            return new Answer.Unreadable("数として読めません", "数だけを書いてください（単位 " + unit(item) + "）");
        }
        BigDecimal value = new BigDecimal(plain);
        boolean fraction = value.stripTrailingZeros().scale() > 0;
        if (item.type() == jp.hantei.rules.model.ItemType.INTEGER && fraction) {
            return new Answer.Unreadable("整数ではありません", "整数を書いてください（単位 " + unit(item) + "）");
        }
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        if ((min != null && value.compareTo(min) < 0) || (max != null && value.compareTo(max) > 0)) {
            return new Answer.Unreadable(
                    "あり得る範囲の外です",
                    (min == null ? "" : min.toPlainString()) + "～" + (max == null ? "" : max.toPlainString()) + " "
                            + unit(item) + " で書いてください。単位も確かめてください");
        }
        return new Answer.Amount(value.doubleValue());
    }

    private static String unit(Item item) {
        return item.unit().isEmpty() ? "なし" : item.unit();
    }

    private static Answer date(Item item, String plain) {
        String dashed = plain.replace('/', '-').replace('.', '-');
        try {
            if (item.type() == jp.hantei.rules.model.ItemType.MONTH) {
                YearMonth month = YearMonth.parse(dashed, MONTH);
                return plausible(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(dashed, DAY);
            return plausible(day, day);
        } catch (DateTimeParseException e) {
            String example = item.type() == jp.hantei.rules.model.ItemType.MONTH ? "2024-04" : "2024-04-01";
            return new Answer.Unreadable("日付として読めません", "「" + example + "」の形で、暦にある日を書いてください");
        }
    }

    private static Answer plausible(LocalDate first, LocalDate last) {
        return first.getYear() < 1868 || first.getYear() > 2100
                ? new Answer.Unreadable("あり得ない年です", "西暦4桁の年を確かめてください")
                : new Answer.Day(first.toEpochDay(), last.toEpochDay());
    }

    private static Answer text(String raw) {
        return raw.length() > LONGEST_TEXT
                ? new Answer.Unreadable("長すぎます（" + raw.length() + " 文字）", LONGEST_TEXT + " 文字までにしてください")
                : new Answer.Text(raw);
    }

    /** Takes an answer out: the item is blank again. */
    public static void clear(Facts facts, Slot slot) {
        facts.presence[slot.index()] = Facts.BLANK;
        facts.possible[slot.index()] = slot.all();
        facts.unknownNumber(slot.index());
    }

    /** Puts a readable answer into the facts; an unreadable one counts as not entered. */
    public static void enter(Facts facts, Slot slot, Answer answer) {
        int index = slot.index();
        if (answer instanceof Answer.Unreadable) {
            return;
        }
        facts.presence[index] = answer instanceof Answer.Unknown ? Facts.UNKNOWN : Facts.GIVEN;
        if (answer instanceof Answer.Label label) {
            facts.possible[index] = slot.bit(label.label());
        } else if (answer instanceof Answer.Amount number) {
            facts.number(index, number.value(), number.value());
        } else if (answer instanceof Answer.Day day) {
            facts.number(index, (double) day.first(), (double) day.last());
        }
    }
}
