package jp.hantei.rules.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hantei.rules.Twins;
import jp.hantei.rules.coverage.Coverage;
import jp.hantei.rules.coverage.CoverageRun;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationReport;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.TestRunner;
import jp.hantei.rules.verify.WorkbookCheck;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import org.junit.jupiter.api.Test;

/** The test cases that a workbook lacks, written into it. */
class ProposalsTest {
    @Test
    void theDraftsPassAndCoverAndNoticeAndChangeNothingElse() {
        RawWorkbook raw = Twins.raw(Twins.PARKINSON, Twins::withoutThoseFromT96);
        RuleWorkbook workbook = Twins.typed(raw);
        Proposals.Found found = Proposals.of(workbook, MutationRun.run(workbook));
        RawWorkbook more = TestSheet.add(raw, found.proposals());

        assertThat(found.proposals()).extracting(Proposal::id).startsWith("T96", "T97");
        assertThat(MarkdownTwin.write(more)).startsWith(MarkdownTwin.write(raw));
        RuleWorkbook again = Twins.typed(more);
        TestRunner.Report report = new TestRunner(RuleProgram.of(again)).run();
        assertThat(report.failures()).isEmpty();
        assertThat(report.unconfirmed()).isEqualTo(found.proposals().size());
        Coverage coverage = CoverageRun.of(RuleProgram.of(again));
        assertThat(coverage.openRows()).isEmpty();
        assertThat(coverage.conditionShare(true).covered())
                .isEqualTo(coverage.conditionShare(true).total());
        MutationReport mutation = MutationRun.run(again);
        assertThat(mutation.survivors()).allMatch(survivor -> survivor.draft() == null);
    }

    @Test
    void unconfirmedCasesAreFindingsUntilSomebodyGivesTheClause() {
        RawWorkbook raw = Twins.raw(Twins.PARKINSON, Twins::onlyT01);
        RuleWorkbook workbook = Twins.typed(raw);
        Proposals.Found found = Proposals.of(workbook, MutationRun.run(workbook));
        RuleWorkbook more = Twins.typed(TestSheet.add(raw, found.proposals()));

        assertThat(WorkbookCheck.check(more))
                .filteredOn(finding -> finding.kind() == FindingKind.UNCONFIRMED_TEST)
                .hasSameSizeAs(found.proposals())
                .first()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("T02");
                    assertThat(finding.place().sheet()).isEqualTo("試験");
                    assertThat(finding.value()).startsWith("未確認");
                });
    }

    @Test
    void bothSidesOfAThresholdAreProposedWhereNoCaseStands() {
        RawWorkbook raw =
                Twins.raw(Twins.PARKINSON, twin -> Twins.onlyT01(twin).replace("hoehn_yahr=3度", "hoehn_yahr=5度"));
        RuleWorkbook workbook = Twins.typed(raw);

        List<String> answers = Proposals.of(workbook, MutationRun.run(workbook)).proposals().stream()
                .map(proposal -> proposal.draft().answerCell())
                .toList();

        assertThat(answers)
                .anyMatch(cell -> cell.contains("hoehn_yahr=2度"))
                .anyMatch(cell -> cell.contains("hoehn_yahr=3度"));
    }

    @Test
    void aWorkbookWithoutTestsGetsItsFirst() {
        RawWorkbook raw = Twins.raw(Twins.PARKINSON, twin -> twin.replaceAll("(?s)\n## 試験.*", "\n"));
        RuleWorkbook workbook = Twins.typed(raw);
        Proposals.Found found = Proposals.of(workbook, MutationRun.run(workbook));

        RuleWorkbook more = Twins.typed(TestSheet.add(raw, found.proposals()));

        assertThat(more.tests()).isNotEmpty();
        assertThat(more.tests().get(0).id()).isEqualTo("T01");
        assertThat(new TestRunner(RuleProgram.of(more)).run().failures()).isEmpty();
    }
}
