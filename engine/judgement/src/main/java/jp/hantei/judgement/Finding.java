package jp.hantei.judgement;

import java.util.List;

/**
 * Something that somebody should look at; a form with findings can be registered all the same.
 *
 * @param kind which check found it
 * @param level ERROR 矛盾/誤り, WARNING 注意
 * @param message what is wrong and what to do, in Japanese; never holds a personal item's value
 * @param items ids of the items it concerns
 * @param row row of 整合性, empty for other kinds
 * @param clause 条文, may be empty
 */
public record Finding(Kind kind, Level level, String message, List<String> items, String row, String clause) {
    public Finding {
        items = List.copyOf(items);
    }

    /** Which check found it. */
    public enum Kind {
        /** 形式: type, range, code list, unknown item. The answer is not used for judging. */
        FORM,
        /** 必須項目の未記入. */
        REQUIRED,
        /** 整合性. */
        CONSISTENCY
    }

    /** How grave it is. */
    public enum Level {
        ERROR,
        WARNING
    }
}
