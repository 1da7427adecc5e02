package jp.hantei.rules.synthesis;

/**
 * One answer that differs from a test case's.
 *
 * @param item item id, or {@code application}
 * @param answer as a form carries it, or 空欄
 */
public record Change(String item, String answer) {
    public static final String BLANK = "空欄";
    public static final String APPLICATION = "application";
}
