package jp.hantei.rules.program;

/** One answer as the rules use it. */
public sealed interface Answer {
    /** A label of the item's code list. */
    record Label(String label) implements Answer {}

    /** A number. */
    record Amount(double value) implements Answer {}

    /** A date as epoch days; a month runs from its first to its last day. */
    record Day(long first, long last) implements Answer {}

    /** Text, which no condition tests. */
    record Text(String text) implements Answer {}

    /** 不明, 未実施, or a code that says so. */
    record Unknown(String label) implements Answer {}

    /**
     * Not usable.
     *
     * @param what what is wrong; never holds the value
     * @param fix what to do
     */
    record Unreadable(String what, String fix) implements Answer {}
}
