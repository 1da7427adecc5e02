package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.annotate.FindingGroup;
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
        String answers = witness.answers().entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("、"));
        return witness.application().label() + " " + answers + "（" + witness.shows() + "）";
    }
}
