package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;

/** 表紙 承認: findings that the authors accept, written {@code 種類 対象: 理由}. */
final class Acceptances {
    private Acceptances() {}

    /** The findings with the reasons of those that are accepted; an acceptance of nothing is a finding itself. */
    static List<Finding> apply(RuleWorkbook workbook, List<Finding> findings) {
        List<Finding> result = new ArrayList<>(findings);
        for (Cover.Accepted accepted : workbook.cover().accepted()) {
            String entry = accepted.text();
            String[] parts = entry.split("[:：]", 2);
            String named = parts[0].strip();
            String reason = parts.length == 2 ? parts[1].strip() : "";
            boolean found = false;
            for (int i = 0; i < result.size(); i++) {
                Finding finding = result.get(i);
                if (named.equals((finding.kind().label() + " " + finding.subject()).strip()) && !reason.isEmpty()) {
                    result.set(i, finding.acceptedFor(reason));
                    found = true;
                }
            }
            if (!found) {
                result.add(Finding.of(
                        FindingKind.NOTICE,
                        accepted.place(),
                        "承認",
                        reason.isEmpty() ? "承認に理由がありません" : "この承認に当たる指摘はありません",
                        entry,
                        "「余分な行 診断基準 D4: 理由」の形で書き、要らなくなったら消してください"));
            }
        }
        return result;
    }
}
