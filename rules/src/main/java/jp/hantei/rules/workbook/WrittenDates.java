package jp.hantei.rules.workbook;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them. They are refused; this says what was meant. */
final class WrittenDates {
    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "明治", JapaneseEra.MEIJI,
            "大正", JapaneseEra.TAISHO,
            "昭和", JapaneseEra.SHOWA,
            "平成", JapaneseEra.HEISEI,
            "令和", JapaneseEra.REIWA,
            "M", JapaneseEra.MEIJI,
            "T", JapaneseEra.TAISHO,
            "S", JapaneseEra.SHOWA,
            "H", JapaneseEra.HEISEI,
            "R", JapaneseEra.REIWA);
    private static final Pattern FORM =
            Pattern.compile("([^\\d元\\s]{0,2})(元|\\d{1,4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final int LONGEST = 20;

    private WrittenDates() {}

    /** The day in the form {@code 2024-04-01}; empty when the text is no date, or none of the calendar. */
    static Optional<String> iso(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String usual = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher matcher = FORM.matcher(usual);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String era = String.valueOf(matcher.group(1));
        int year = "元".equals(matcher.group(2)) ? 1 : Integer.parseInt(String.valueOf(matcher.group(2)));
        int month = Integer.parseInt(String.valueOf(matcher.group(3)));
        int day = Integer.parseInt(String.valueOf(matcher.group(4)));
        try {
            if (era.isEmpty()) {
                return year < 1000
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(year, month, day).toString());
            }
            JapaneseEra known = ERAS.get(era.toUpperCase(java.util.Locale.ROOT));
            return known == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.from(JapaneseChronology.INSTANCE.date(known, year, month, day))
                            .toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // no day of the calendar: nothing can be proposed
        }
    }

    /** What to write instead, in Japanese. */
    static String fix(String text) {
        return iso(text).map(day -> "「" + day + "」と書いてください").orElse("「2024-04-01」の形で書いてください");
    }
}
