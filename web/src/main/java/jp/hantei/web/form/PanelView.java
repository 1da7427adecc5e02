package jp.hantei.web.form;

import java.util.Arrays;
import java.util.List;
import jp.hantei.judgement.CriterionResult;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.MissingItem;
import jp.hantei.judgement.State;
import jp.hantei.judgement.Verdict;
import jp.hantei.rules.model.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * The judgement panel.
 *
 * @param judgement what it shows
 * @param groups 診断基準, 重症度, あわせて
 * @param open blank items that can still change the verdict
 * @param openUnknown the same, answered 不明/未実施
 * @param next what the next item would decide; null when there is none
 * @param findings 形式 and 整合性
 * @param required 必須項目の未記入
 */
public record PanelView(
        Judgement judgement,
        List<CriterionGroup> groups,
        List<MissingItem> open,
        List<MissingItem> openUnknown,
        @Nullable NextItem next,
        List<Finding> findings,
        List<Finding> required) {

    public PanelView {
        groups = List.copyOf(groups);
        open = List.copyOf(open);
        openUnknown = List.copyOf(openUnknown);
        findings = List.copyOf(findings);
        required = List.copyOf(required);
    }

    /** Criteria that are shown together; {@code met} of them are satisfied. */
    public record CriterionGroup(Criterion.Group group, List<CriterionResult> criteria, long met) {}

    /** The next item that can change the verdict, and what its answers would do (may be empty). */
    public record NextItem(String id, String label, String effect) {}

    public static PanelView of(Judgement judgement, @Nullable NextItem next) {
        return new PanelView(
                judgement,
                Arrays.stream(Criterion.Group.values())
                        .filter(g -> g != Criterion.Group.STEP)
                        .map(g -> group(g, judgement))
                        .filter(g -> !g.criteria().isEmpty())
                        .toList(),
                judgement.missing().stream().filter(m -> !m.unknown()).toList(),
                judgement.missing().stream().filter(MissingItem::unknown).toList(),
                next,
                judgement.findings().stream()
                        .filter(f -> f.kind() != Finding.Kind.REQUIRED)
                        .toList(),
                judgement.findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.REQUIRED)
                        .toList());
    }

    private static CriterionGroup group(Criterion.Group group, Judgement judgement) {
        List<CriterionResult> criteria =
                judgement.criteria().stream().filter(c -> c.group() == group).toList();
        return new CriterionGroup(
                group,
                criteria,
                criteria.stream().filter(c -> c.state() == State.MET).count());
    }

    public boolean settled() {
        return judgement.verdict() != Verdict.UNDETERMINED;
    }

    /** Criteria of diagnosis and severity that are decided, of all; for the bar. */
    public long decided() {
        return deciding().stream().filter(c -> c.state() != State.UNKNOWN).count();
    }

    public long decidable() {
        return deciding().size();
    }

    private List<CriterionResult> deciding() {
        return judgement.criteria().stream()
                .filter(c -> c.group() == Criterion.Group.DIAGNOSIS || c.group() == Criterion.Group.SEVERITY)
                .toList();
    }

    /** Whether the criteria say 登録者証 and the others themselves. */
    public boolean besideInGroups() {
        return groups.stream().anyMatch(g -> g.group() == Criterion.Group.BESIDE);
    }

    /** Ids of {@link #open}, for the F4 key. */
    public String openIds() {
        return String.join(" ", open.stream().map(MissingItem::id).toList());
    }

    /** Rows that decided and were not seen in a source. */
    public boolean unconfirmed() {
        return judgement.rows().stream().anyMatch(r -> !r.provenance().equals("確認"));
    }
}
