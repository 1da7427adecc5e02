package jp.hantei.web.dates;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import jp.hantei.web.dates.DateReading.Valid;
import jp.hantei.web.dates.DateReading.Wrong;

/** Reads and shows dates in both calendars. */
public final class DateBox {

    private static final int EARLIEST_YEAR = 1868;
    private static final int LATEST_YEAR = 2100;

    private DateBox() {}

    /** Reads what a person typed: R8.11.20, 令和8年11月20日, S64/1/7, 20261120, full width too. */
    public static DateReading read(String text, Precision precision) {
        Optional<WrittenDate> written = WrittenDate.of(text);
        if (written.isEmpty()) {
            return new Wrong(
                    precision == Precision.DAY
                            ? "日付として読めません。R8.11.20、令和8年11月20日、2026-11-20 のように入れてください。"
                            : "年月として読めません。R8.11、令和8年11月、2026-11 のように入れてください。",
                    "");
        }
        return read(written.get(), precision);
    }

    private static DateReading read(WrittenDate date, Precision precision) {
        Optional<Era> era = Era.of(date.era());
        int year = era.map(e -> e.westernYear(date.year())).orElse(date.year());
        if (era.isEmpty() && date.year() < 1000) {
            return withoutEra(date, precision);
        }
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || date.year() == 0) {
            return new Wrong("年を確かめてください（" + year + "年になります）。", "");
        }
        if (date.month() < 1 || date.month() > 12) {
            return new Wrong("月は1から12です（" + date.month() + "月はありません）。", "");
        }
        YearMonth month = YearMonth.of(year, date.month());
        if (precision == Precision.DAY && date.day() == 0) {
            return new Wrong("日も入れてください（" + shown(month).western() + "の何日か）。", "");
        }
        if (date.day() > month.lengthOfMonth()) {
            return new Wrong(
                    year + "年" + date.month() + "月は" + month.lengthOfMonth() + "日までです（" + date.day() + "日はありません）。", "");
        }
        return checked(era, month, date.day(), precision);
    }

    private static DateReading checked(Optional<Era> era, YearMonth month, int day, Precision precision) {
        LocalDate from = day == 0 ? month.atDay(1) : month.atDay(day);
        LocalDate to = day == 0 ? month.atEndOfMonth() : from;
        Valid valid = precision == Precision.DAY ? shown(from) : shown(month);
        if (era.isEmpty() || era.get().meets(from, to)) {
            return valid;
        }
        String written = era.get().year(month.getYear()) + rest(month, day);
        if (valid.era().isEmpty()) {
            return new Wrong("明治5年までは暦が違います。西暦で入れてください。", "");
        }
        String meant = Era.on(to).map(e -> e.year(month.getYear())).orElse("") + rest(month, day);
        return new Wrong(written + "はありません。" + meant + "ですか。", meant);
    }

    private static DateReading withoutEra(WrittenDate date, Precision precision) {
        DateReading reiwa = read(new WrittenDate("令和", date.year(), date.month(), date.day()), precision);
        String offer = reiwa instanceof Valid valid ? valid.era() : "";
        return new Wrong("元号か西暦4桁を付けてください。", offer);
    }

    private static String rest(YearMonth month, int day) {
        return month.getMonthValue() + "月" + (day == 0 ? "" : day + "日");
    }

    /** Shows a stored answer ({@code 2026-11-20} or {@code 2026-11}); empty if it is no date. */
    public static Optional<Valid> show(String iso) {
        try {
            return Optional.of(iso.length() == 7 ? shown(YearMonth.parse(iso)) : shown(LocalDate.parse(iso)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Full years from birth to a day, both stored answers; empty when it makes no sense. */
    public static OptionalInt age(String birth, String on) {
        try {
            Period period = LocalDate.parse(birth).until(LocalDate.parse(on));
            return period.isNegative() ? OptionalInt.empty() : OptionalInt.of(period.getYears());
        } catch (java.time.DateTimeException e) {
            return OptionalInt.empty();
        }
    }

    private static Valid shown(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        String rest = rest(month, day.getDayOfMonth());
        return new Valid(
                day.toString(),
                day.getYear() + "年" + rest,
                Era.on(day).map(e -> e.year(day.getYear()) + rest).orElse(""));
    }

    private static Valid shown(YearMonth month) {
        String rest = rest(month, 0);
        return new Valid(
                month.toString(),
                month.getYear() + "年" + rest,
                Era.on(month.atEndOfMonth())
                        .map(e -> e.year(month.getYear()) + rest)
                        .orElse(""));
    }
}
