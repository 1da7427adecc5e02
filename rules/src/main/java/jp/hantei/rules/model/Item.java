package jp.hantei.rules.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One item of a clinical form (様式).
 *
 * @param id key in JSON and XML element name
 * @param section 節
 * @param heading 見出し inside the section, may be empty
 * @param number what the form prints, e.g. {@code A-1}, may be empty
 * @param label 表示名
 * @param type 型
 * @param codes code list, only for {@link ItemType#CODE}
 * @param unit unit, may be empty
 * @param min inclusive lower limit of what is plausible, or null
 * @param max inclusive upper limit, or null
 * @param decimals digits after the point that the form takes, or null when not limited
 * @param whenNew asked for in 新規
 * @param whenRenewal asked for in 更新
 * @param shownWhen the item is asked only when all of these hold; empty when it is always asked
 * @param autofill id of the derived value that fills the item while it is blank, or null
 * @param carriedOver whether last year's answer is proposed
 * @param hint 説明, may be empty
 * @param provenance 確度
 * @param place where it is defined
 */
public record Item(
        String id,
        Section section,
        String heading,
        String number,
        String label,
        ItemType type,
        @Nullable CodeList codes,
        String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        Requirement whenNew,
        Requirement whenRenewal,
        List<Condition> shownWhen,
        @Nullable String autofill,
        boolean carriedOver,
        String hint,
        Provenance provenance,
        Place place) {
    public Item {
        shownWhen = List.copyOf(shownWhen);
    }

    public Optional<CodeList> codeList() {
        return Optional.ofNullable(codes);
    }

    /** Items that name a person: encrypted, masked in prints, never logged. */
    public boolean personal() {
        return id.startsWith("p_");
    }

    /** Number and label as the form shows them, e.g. {@code A-1 歯車様強剛}. */
    public String title() {
        return number.isEmpty() ? label : number + " " + label;
    }

    public Requirement requirement(Application application) {
        return application == Application.NEW ? whenNew : whenRenewal;
    }
}
