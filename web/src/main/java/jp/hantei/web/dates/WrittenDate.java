package jp.hantei.web.dates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a date as it was written, still unchecked.
 *
 * @param era name, first character or letter; empty for a western year
 * @param year 元 is 1
 * @param month 1 to 12 if it is right
 * @param day 0 when only a month was written
 */
record WrittenDate(String era, int year, int month, int day) {

    private static final String ERA = "(?<era>明治|大正|昭和|平成|令和|[明大昭平令MTSHR])?";
    private static final Pattern PARTS = Pattern.compile(
            ERA + "(?<y>元|\\d{1,4})(?:年|[./-])(?<m>\\d{1,2})(?:月|[./-])?(?:(?<=[月./-])(?<d>\\d{1,2})日?)?");
    private static final Pattern WESTERN_DIGITS = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})?");
    private static final Pattern ERA_DIGITS = Pattern.compile("(?<era>[MTSHR])(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})?");

    static Optional<WrittenDate> of(String text) {
        String plain = plain(text);
        Matcher matcher = WESTERN_DIGITS.matcher(plain);
        if (matcher.matches()) {
            return Optional.of(written("", matcher));
        }
        matcher = ERA_DIGITS.matcher(plain);
        if (!matcher.matches()) {
            matcher = PARTS.matcher(plain);
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String era = matcher.group("era");
        return Optional.of(written(era == null ? "" : era, matcher));
    }

    /** Half width, one kind of separator, no blanks; ㋿ becomes 令和. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u3000]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212ーｰ]", "-")
                .replaceAll("[,、。・:]", ".");
    }

    private static WrittenDate written(String era, Matcher matcher) {
        String year = matcher.group("y");
        String day = matcher.group("d");
        return new WrittenDate(
                era,
                year.equals("元") ? 1 : Integer.parseInt(year),
                Integer.parseInt(matcher.group("m")),
                day == null ? 0 : Integer.parseInt(day));
    }
}
