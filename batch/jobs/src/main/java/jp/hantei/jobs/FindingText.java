package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.List;
import jp.hantei.rules.annotate.FindingGroup;
import jp.hantei.rules.annotate.WitnessText;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;

/** Findings for people: group by group, then the counts. */
final class FindingText {
    private FindingText() {}

    static void print(List<Finding> findings, PrintWriter out) {
        if (findings.isEmpty()) {
            out.println("問題はありません。");
            return;
        }
        FindingGroup.of(findings).forEach((group, found) -> {
            if (!found.isEmpty()) {
                out.println("■ " + group.label() + " " + found.size() + " 件");
                found.forEach(finding -> print(finding, out));
                out.println();
            }
        });
        out.println(FindingGroup.counts(findings) + "（全 " + findings.size() + " 件）");
    }

    private static void print(Finding finding, PrintWriter out) {
        out.println(finding);
        finding.shown().ifPresent(witness -> out.println("    証人: " + text(witness)));
    }

    private static String text(Witness witness) {
        return witness.application().label() + " " + WitnessText.answers(witness) + "（" + witness.shows() + "）";
    }
}
