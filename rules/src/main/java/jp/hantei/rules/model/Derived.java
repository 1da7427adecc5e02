package jp.hantei.rules.model;

import java.util.List;
import java.util.Optional;
import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A derived value (自動計算).
 *
 * @param id key
 * @param label 表示名
 * @param function from the closed list
 * @param unit unit, may be empty
 * @param codes the code list of the result when it is a label, else null
 * @param decimals digits shown, or null for all; comparisons always use the unrounded value
 * @param hitPolicy of the table, only for {@link Function#TABLE}
 * @param arguments rows
 * @param place first row
 */
public record Derived(
        String id,
        String label,
        Function function,
        String unit,
        @Nullable CodeList codes,
        @Nullable Integer decimals,
        HitPolicy hitPolicy,
        List<Argument> arguments,
        Place place) {
    public Derived {
        arguments = List.copyOf(arguments);
    }

    public Optional<CodeList> codeList() {
        return Optional.ofNullable(codes);
    }
}
