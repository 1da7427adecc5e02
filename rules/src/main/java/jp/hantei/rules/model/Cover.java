package jp.hantei.rules.model;

import java.time.LocalDate;
import java.util.List;
import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The cover (表紙).
 *
 * @param number disease number ({@code 006}) or classification code ({@code 02_01_003}); the block's name for common ones
 * @param name 疾病名
 * @param kana よみ, may be empty
 * @param english 英語名, may be empty
 * @param group 疾患群, e.g. {@code 神経・筋疾患}; may be empty
 * @param scheme 制度
 * @param revision form revision, e.g. {@code 2024-04}
 * @param effectiveFrom 適用開始
 * @param transitionUntil 経過措置期限, or null
 * @param panel 研究班, may be empty
 * @param target who is eligible, in one line
 * @param references 出典
 * @param readings 解釈
 * @param history 履歴
 * @param accepted 承認: findings that the authors accept
 */
public record Cover(
        String number,
        String name,
        String kana,
        String english,
        String group,
        Scheme scheme,
        String revision,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate transitionUntil,
        String panel,
        String target,
        List<String> references,
        List<String> readings,
        List<String> history,
        List<Accepted> accepted) {
    public Cover {
        references = List.copyOf(references);
        readings = List.copyOf(readings);
        history = List.copyOf(history);
        accepted = List.copyOf(accepted);
    }

    /**
     * A finding that the authors accept.
     *
     * @param text {@code kind subject: reason}
     * @param place its cell
     */
    public record Accepted(String text, Place place) {}
}
