package jp.hantei.web.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.FindingKind.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The cards above the findings. A figure that was not measured is null and its card is left out.
 *
 * @param mend findings to mend
 * @param look findings to look at
 * @param tests how many tests passed, of all
 * @param coverage rows and conditions that tests cover, of all; measured when all tests pass
 * @param mutants changes of the tables that the tests notice, of all; measured when all tests pass
 */
record Figures(
        int mend,
        int look,
        @Nullable Part tests,
        @Nullable Part coverage,
        @Nullable Part mutants) {

    /** So many of so many. */
    record Part(int some, int all) {
        /** Rounded down: 100 says that nothing is missing. */
        public int percent() {
            return all == 0 ? 100 : (int) (100L * some / all);
        }

        public boolean complete() {
            return some == all;
        }
    }

    static Figures of(ReadWorkbook workbook) {
        List<Finding> findings = workbook.findings();
        Optional<RuleWorkbook> runnable =
                workbook.rules().filter(rules -> findings.stream().noneMatch(f -> f.kind() == FindingKind.UNREADABLE));
        return new Figures(
                open(findings, Grade.MEND),
                open(findings, Grade.LOOK),
                runnable.map(rules -> tests(rules, findings)).orElse(null),
                workbook.unnoticed().map(Unnoticed::coverage).orElse(null),
                workbook.unnoticed().map(Unnoticed::mutants).orElse(null));
    }

    private static int open(List<Finding> findings, Grade grade) {
        return (int) findings.stream()
                .filter(f -> f.open() && f.kind().grade() == grade)
                .count();
    }

    /** Every test that does not come out as expected has a finding, unless they could not be run at all. */
    private static @Nullable Part tests(RuleWorkbook rules, List<Finding> findings) {
        int all = rules.tests().size();
        if (all == 0) {
            return null;
        }
        Set<String> failing = new HashSet<>();
        findings.stream().filter(f -> f.kind() == FindingKind.FAILING_TEST).forEach(f -> failing.add(f.subject()));
        return new Part(all - failing.size(), all);
    }
}
