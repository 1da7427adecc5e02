package jp.hantei.web.dates;

/** What a date item asks for: 年月日 or 年月. */
public enum Precision {
    DAY,
    MONTH
}
