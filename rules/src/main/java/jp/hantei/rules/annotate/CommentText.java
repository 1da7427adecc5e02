package jp.hantei.rules.annotate;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Visible;
import jp.hantei.rules.verify.Finding;

/** The words of a cell's comment: every finding of the cell, between two lines that say whose words they are. */
final class CommentText {
    static final String BEGIN = "――― 判定の点検（ここから自動）―――";
    static final String END = "――― ここまで自動 ―――";
    static final String AUTHOR = "判定の点検";

    private static final int MOST_FINDINGS = 8;
    private static final int LONGEST = 300;

    /** A stretch of text in one weight. */
    record Run(String text, boolean bold) {}

    private CommentText() {}

    /** The runs, from the first marker to the second. */
    static List<Run> of(List<NumberedFinding> findings) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(BEGIN + "\n", false));
        for (NumberedFinding numbered : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            add(numbered, runs);
        }
        if (findings.size() > MOST_FINDINGS) {
            runs.add(new Run("ほか " + (findings.size() - MOST_FINDINGS) + " 件は「指摘」のシートにあります\n", false));
        }
        runs.add(new Run(END, false));
        return runs;
    }

    private static void add(NumberedFinding numbered, List<Run> runs) {
        Finding finding = numbered.finding();
        String subject = finding.subject().isEmpty() ? "" : "　" + finding.subject();
        runs.add(new Run(
                "【" + numbered.number() + "】" + numbered.group().label() + "・"
                        + finding.kind().label() + subject + "\n",
                true));
        StringBuilder body = new StringBuilder(shown(finding.what())).append('\n');
        if (!finding.value().isEmpty()) {
            body.append("値: 「").append(shown(finding.value())).append("」\n");
        }
        body.append("場所: ")
                .append(shown(finding.place().sheet()))
                .append('!')
                .append(finding.place().cell())
                .append('\n');
        if (!finding.fix().isEmpty()) {
            body.append("→ ").append(shown(finding.fix())).append('\n');
        }
        finding.shown()
                .ifPresent(witness ->
                        body.append("証人: ").append(shown(witness.shows())).append('\n'));
        if (finding.accepted() != null) {
            body.append("承認: ").append(shown(finding.accepted())).append('\n');
        }
        runs.add(new Run(body.toString(), false));
    }

    private static String shown(String text) {
        return Visible.of(text, LONGEST).strip();
    }

    static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
