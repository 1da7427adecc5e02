package jp.hantei.rules.model;

import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of a derived value or a criterion.
 *
 * @param subject 引数
 * @param condition 条件, null where the function takes the bare value
 * @param value 値: points, a label or the number to multiply by; empty where the function takes none
 * @param clause 条文, may be empty
 * @param provenance 確度
 * @param place the cell of 引数
 */
public record Argument(
        String subject,
        @Nullable Condition condition,
        String value,
        String clause,
        Provenance provenance,
        Place place) {}
