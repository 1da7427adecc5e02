package jp.hantei.judgement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one form. It supports the decision of the municipality, it is not the decision.
 *
 * @param verdict 一次判定
 * @param reason why, in Japanese
 * @param diagnosis diagnosis category, null while open
 * @param diagnosisMet whether the category is an eligible one
 * @param severity severity grade, null while open
 * @param severityMet whether the severity criterion is met
 * @param registrationCertificate 登録者証の可否
 * @param mildButCostly 軽症高額
 * @param ventilator 人工呼吸器等装着者
 * @param derived derived values in the order of the workbook
 * @param autofilled item id → label or number that 自動入力 puts into a blank item
 * @param findings form check, required items, consistency
 * @param criteria per criterion, in the order of the workbook
 * @param missing unanswered items that can still change the verdict, in the order of the form; empty once it is settled.
 *     An item that only fills another of them (自動入力) is left out
 * @param fewestMissing how many of them suffice at best to settle it; 0 once it is settled
 * @param irrelevant ids of blank items of the criteria that can't change the verdict any more
 * @param rows rows that decided
 * @param certificate for deriving it again
 */
public record Judgement(
        Verdict verdict,
        String reason,
        @Nullable String diagnosis,
        State diagnosisMet,
        @Nullable String severity,
        State severityMet,
        State registrationCertificate,
        State mildButCostly,
        State ventilator,
        List<DerivedValue> derived,
        Map<String, String> autofilled,
        List<Finding> findings,
        List<CriterionResult> criteria,
        List<MissingItem> missing,
        int fewestMissing,
        Set<String> irrelevant,
        List<DecidingRow> rows,
        Certificate certificate) {
    public Judgement {
        derived = List.copyOf(derived);
        autofilled = Map.copyOf(autofilled);
        findings = List.copyOf(findings);
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        irrelevant = Set.copyOf(irrelevant);
        rows = List.copyOf(rows);
    }
}
