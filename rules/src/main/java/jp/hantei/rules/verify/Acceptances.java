package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;

/** 表紙 承認: findings that the authors accept, written {@code 種類 対象: 理由}. */
public final class Acceptances {
    /** Found only when the tests are examined, so that their acceptance may be idle elsewhere. */
    private static final Set<String> OF_TESTS = Stream.of(
                    FindingKind.UNTESTED_ROW, FindingKind.UNTESTED_CONDITION, FindingKind.SURVIVING_MUTANT)
            .map(FindingKind::label)
            .collect(Collectors.toSet());

    private Acceptances() {}

    /** The findings with the reasons of those that are accepted. */
    public static List<Finding> mark(RuleWorkbook workbook, List<Finding> findings) {
        List<Finding> result = new ArrayList<>(findings);
        workbook.cover().accepted().forEach(accepted -> mark(accepted.text(), result));
        return result;
    }

    /** The same; an acceptance of nothing is a finding itself. */
    static List<Finding> apply(RuleWorkbook workbook, List<Finding> findings) {
        List<Finding> result = new ArrayList<>(findings);
        for (Cover.Accepted accepted : workbook.cover().accepted()) {
            String entry = accepted.text();
            if (!mark(entry, result) && !(ofTests(entry) && !reason(entry).isEmpty())) {
                result.add(Finding.of(
                        FindingKind.NOTICE,
                        accepted.place(),
                        "承認",
                        reason(entry).isEmpty() ? "承認に理由がありません" : "この承認に当たる指摘はありません",
                        entry,
                        "「余分な行 診断基準 D4: 理由」の形で書き、要らなくなったら消してください"));
            }
        }
        return result;
    }

    private static boolean mark(String entry, List<Finding> findings) {
        boolean found = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (named(entry).equals((finding.kind().label() + " " + finding.subject()).strip())
                    && !reason(entry).isEmpty()) {
                findings.set(i, finding.acceptedFor(reason(entry)));
                found = true;
            }
        }
        return found;
    }

    private static boolean ofTests(String entry) {
        return OF_TESTS.contains(named(entry).split("[ 　]", 2)[0]);
    }

    private static String named(String entry) {
        return entry.split("[:：]", 2)[0].strip();
    }

    private static String reason(String entry) {
        String[] parts = entry.split("[:：]", 2);
        return parts.length == 2 ? parts[1].strip() : "";
    }
}
