package jp.hantei.web.form;

import java.util.List;

/**
 * One item as the form page shows it.
 *
 * @param kind how it is asked
 * @param value what was answered, empty for nothing; 不明 and 未実施 are in {@code unknown}
 * @param unknown 不明 or 未実施 when that is the answer of a box, else empty
 * @param range what is plausible, with unit, may be empty
 * @param previous last year's answer, may be empty
 * @param options of a code item
 * @param state what changes while other items are answered
 */
public record ItemView(
        String id,
        String number,
        String label,
        String hint,
        String unit,
        Kind kind,
        boolean required,
        boolean personal,
        String value,
        String unknown,
        String range,
        String previous,
        int limit,
        List<Option> options,
        State state) {
    public ItemView {
        options = List.copyOf(options);
    }

    /** How an item is asked. */
    public enum Kind {
        RADIO,
        SELECT,
        NUMBER,
        DATE,
        MONTH,
        TEXT,
        LONG_TEXT
    }

    public boolean box() {
        return kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.MONTH;
    }

    public boolean hasOptionNotes() {
        return options.stream().anyMatch(o -> !o.note().isEmpty());
    }

    /**
     * What the script keeps up to date without touching the input.
     *
     * @param hidden not asked now
     * @param faded can't change the verdict any more
     * @param answered has an answer of its own
     * @param carry {@code CARRIED} or {@code CHANGED} when last year's answer was proposed, else empty
     * @param auto what 自動入力 puts in, empty for nothing
     * @param echo the same value in other words: both calendars and age, near a boundary; may be empty
     * @param offer what was probably meant, may be empty
     * @param unreadable the answer is no date; {@code echo} says why
     * @param notes findings
     */
    public record State(
            boolean hidden,
            boolean faded,
            boolean answered,
            String carry,
            String auto,
            String echo,
            String offer,
            boolean unreadable,
            List<Note> notes) {
        public State {
            notes = List.copyOf(notes);
        }
    }
}
