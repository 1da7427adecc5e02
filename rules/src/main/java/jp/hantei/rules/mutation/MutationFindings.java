package jp.hantei.rules.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.Witness;

/** Survivors at their cells, each with the test case that would notice it. */
public final class MutationFindings {
    private MutationFindings() {}

    public static List<Finding> of(MutationReport report) {
        return report.survivors().stream().map(MutationFindings::of).toList();
    }

    private static Finding of(Survivor survivor) {
        Mutant mutant = survivor.mutant();
        Finding finding = Finding.of(
                FindingKind.SURVIVING_MUTANT,
                mutant.place(),
                mutant.subject(),
                mutant.what() + ": 「" + mutant.before() + " → " + mutant.after() + "」と変えても、どの試験も失敗しません",
                mutant.before(),
                fix(survivor));
        Witness form = survivor.witness();
        return form == null ? finding : finding.shownBy(form);
    }

    private static String fix(Survivor survivor) {
        Draft draft = survivor.draft();
        if (draft != null) {
            return "試験を足してください: " + text(draft);
        }
        return survivor.witness() != null
                ? "違いの出る答えはありますが、下書きにできませんでした。証人の答えから試験を書いてください"
                : "違いの出る答えは見つかりませんでした。どう書いても同じなら、この条件や行は要らないのかもしれません";
    }

    private static String text(Draft draft) {
        Map<String, String> expected = draft.expected();
        String base = draft.base().isEmpty() ? "" : "基本 " + draft.base() + "、";
        String answers = draft.answers().isEmpty() ? "そのまま" : draft.answerCell();
        return base + draft.application().label() + "、" + answers + "。今の表では "
                + expected.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining("、"));
    }
}
