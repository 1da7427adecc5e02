package jp.hantei.web.dates;

import java.time.LocalDate;
import java.util.Optional;

/** The eras since the Gregorian calendar; the last day of one may be the first of the next. */
enum Era {
    MEIJI("明治", 'M', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
    TAISHO("大正", 'T', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("昭和", 'S', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("平成", 'H', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("令和", 'R', 2019, LocalDate.of(2019, 5, 1), LocalDate.of(2117, 12, 31));

    private final String label;
    private final char letter;
    private final int firstYear;
    private final LocalDate first;
    private final LocalDate last;

    Era(String label, char letter, int firstYear, LocalDate first, LocalDate last) {
        this.label = label;
        this.letter = letter;
        this.firstYear = firstYear;
        this.first = first;
        this.last = last;
    }

    /** By name (令和), its first character (令) or its letter (R). */
    static Optional<Era> of(String written) {
        for (Era era : values()) {
            if (written.equals(era.label)
                    || written.equals(era.label.substring(0, 1))
                    || written.equalsIgnoreCase(String.valueOf(era.letter))) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    /** The era of a day; of the two days that belong to two eras, the later one. */
    static Optional<Era> on(LocalDate day) {
        for (int i = values().length - 1; i >= 0; i--) {
            if (values()[i].contains(day)) {
                return Optional.of(values()[i]);
            }
        }
        return Optional.empty();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether a day of [from, to] belongs to it. */
    boolean meets(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    int westernYear(int year) {
        return firstYear + year - 1;
    }

    /** e.g. {@code 令和元年}. */
    String year(int westernYear) {
        int year = westernYear - firstYear + 1;
        return label + (year == 1 ? "元" : String.valueOf(year)) + "年";
    }
}
