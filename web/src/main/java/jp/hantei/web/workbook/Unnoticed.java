package jp.hantei.web.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.coverage.Coverage;
import jp.hantei.rules.coverage.CoverageFindings;
import jp.hantei.rules.coverage.CoverageRun;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationFindings;
import jp.hantei.rules.mutation.MutationReport;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of a workbook would not notice; looked for only when all of them pass.
 *
 * @param coverage rows and conditions that tests cover, of all; null when there are none
 * @param mutants changes of the tables that tests notice, of all; null when there are none
 * @param findings rows, conditions and changes that no test notices, each with the test to add
 */
record Unnoticed(Figures.@Nullable Part coverage, Figures.@Nullable Part mutants, List<Finding> findings) {
    Unnoticed {
        findings = List.copyOf(findings);
    }

    static Unnoticed of(RuleWorkbook rules) {
        Coverage coverage = CoverageRun.of(RuleProgram.of(rules));
        MutationReport mutation = MutationRun.run(rules);
        List<Finding> findings = new ArrayList<>(CoverageFindings.of(coverage));
        findings.addAll(MutationFindings.of(mutation));
        Coverage.Share rows = coverage.rowShare(true);
        Coverage.Share conditions = coverage.conditionShare(true);
        return new Unnoticed(
                part(rows.covered() + conditions.covered(), rows.total() + conditions.total()),
                part(mutation.killed(), mutation.total() - mutation.equivalent().size()),
                findings);
    }

    private static Figures.@Nullable Part part(int some, int all) {
        return all == 0 ? null : new Figures.Part(some, all);
    }
}
