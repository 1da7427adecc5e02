package jp.hantei.web.dates;

/** What a date box makes of what was typed. */
public sealed interface DateReading {

    /**
     * A date.
     *
     * @param iso {@code 2026-11-20} or {@code 2026-11}
     * @param western {@code 2026年11月20日}
     * @param era {@code 令和8年11月20日}; empty before 1873
     */
    record Valid(String iso, String western, String era) implements DateReading {
        /** Both calendars in one line. */
        public String both() {
            return era.isEmpty() ? western : western + "（" + era + "）";
        }
    }

    /**
     * Not a date.
     *
     * @param problem what is wrong and what to write
     * @param offer what was probably meant, or empty
     */
    record Wrong(String problem, String offer) implements DateReading {}
}
