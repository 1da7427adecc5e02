package jp.hantei.rules.document;

import java.util.List;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.verify.Finding;

/**
 * What is to be said beside a row.
 *
 * @param clause 条文, may be empty
 * @param provenance 確度
 * @param tested whether tests of this workbook should cover it: a bare argument of a formula has no condition, and a shared
 *     block has tests of its own
 * @param tests 番号 of the tests that cover it, empty when none does
 * @param findings what the verification says of it
 * @param block the shared block that it comes from, empty for the workbook's own rows
 */
public record Remarks(
        String clause,
        Provenance provenance,
        boolean tested,
        List<String> tests,
        List<Finding> findings,
        String block) {
    private static final int SHOWN = 3;

    public Remarks {
        tests = List.copyOf(tests);
        findings = List.copyOf(findings);
    }

    /** {@code T01、T02、T03 ほか77}; なし when no test covers it; empty when none can. */
    public String testsInWords() {
        if (tests.isEmpty()) {
            return tested ? "なし" : "";
        }
        String first = String.join("、", tests.subList(0, Math.min(SHOWN, tests.size())));
        return tests.size() > SHOWN ? first + " ほか" + (tests.size() - SHOWN) : first;
    }

    public boolean untested() {
        return tested && tests.isEmpty();
    }
}
