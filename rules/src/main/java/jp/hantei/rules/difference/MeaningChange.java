package jp.hantei.rules.difference;

import java.util.List;
import java.util.Optional;
import jp.hantei.rules.verify.Witness;
import org.jspecify.annotations.Nullable;

/**
 * A result that changes for some forms.
 *
 * @param result 診断, 重症度, 一次判定, 指摘 …
 * @param before the result before, 未確定 while it was open
 * @param after the result after
 * @param regions the forms for which it changes
 * @param rest whether there are more than the regions say
 */
public record MeaningChange(String result, String before, String after, List<Region> regions, boolean rest) {
    public MeaningChange {
        regions = List.copyOf(regions);
    }

    /**
     * Forms for which the result changes, whatever else they carry.
     *
     * @param words what they have in common, e.g. {@code Hoehn-Yahr=3度 かつ 生活機能障害度=2度、3度}
     * @param witness one of them that both versions judge so, or null where no answers were found that give a formula the
     *     value it takes
     */
    public record Region(String words, @Nullable Witness witness) {
        public Optional<Witness> shown() {
            return Optional.ofNullable(witness);
        }
    }

    @Override
    public String toString() {
        String where = regions.isEmpty() ? "" : regions.get(0).words();
        return result + ": " + before + " → " + after + "（" + where + "）";
    }
}
