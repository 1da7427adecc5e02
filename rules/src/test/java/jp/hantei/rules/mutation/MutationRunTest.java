package jp.hantei.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.verify.Evaluation;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.TestForm;
import jp.hantei.rules.verify.TestRunner;
import jp.hantei.rules.verify.Witness;
import org.junit.jupiter.api.Test;

/** What the test cases of a workbook notice. */
class MutationRunTest {
    private static final String GRADE = "基準「Hoehn-Yahr 3度以上」の「Hoehn-Yahr 重症度分類」: >=3 → >=2";

    @Test
    void theShortWayNoticesWhatRunningEveryCaseNotices() {
        RuleWorkbook workbook = Twins.of(Twins.PARKINSON);
        RuleProgram program = RuleProgram.of(workbook);
        TestBed bed = new TestBed(program);

        for (Mutant mutant : Mutants.of(program, workbook::own)) {
            RuleProgram mutated = RuleProgram.of(mutant.workbook());
            boolean noticed = !new TestRunner(mutated, Evaluation.PLANES).run().passed();
            assertThat(bed.notices(Variant.of(program, mutant.workbook())))
                    .as(mutant.toString())
                    .isEqualTo(noticed);
        }
    }

    @Test
    void everySurvivorOfFewTestsIsShownByItsDraft() {
        RuleWorkbook workbook = Twins.edited(Twins.PARKINSON, Twins::onlyT01);
        MutationReport report = MutationRun.run(workbook);

        assertThat(report.total())
                .isEqualTo(report.killed()
                        + report.survivors().size()
                        + report.equivalent().size());
        assertThat(report.score()).isLessThan(0.5);
        List<Survivor> drafted = report.survivors().stream()
                .filter(survivor -> survivor.draft() != null)
                .toList();
        assertThat(drafted).hasSizeGreaterThan(report.survivors().size() * 3 / 4);
        for (Survivor survivor : drafted) {
            TestCase test = survivor.proposal().orElseThrow().testCase("T99");
            assertThat(passes(workbook, test))
                    .as("original: %s", survivor.mutant())
                    .isTrue();
            assertThat(passes(survivor.mutant().workbook(), test))
                    .as("mutant: %s", survivor.mutant())
                    .isFalse();
        }
    }

    @Test
    void theFewDraftsNoticeEverySurvivorThatHasOne() {
        RuleWorkbook workbook = Twins.edited(Twins.PARKINSON, Twins::onlyT01);
        MutationReport report = MutationRun.run(workbook);
        List<TestCase> tests = new ArrayList<>(workbook.tests());
        report.drafts().forEach(draft -> tests.add(draft.testCase("D" + tests.size())));

        assertThat(report.drafts().size()).isLessThan(report.survivors().size());
        for (Survivor survivor : report.survivors()) {
            if (survivor.draft() != null) {
                assertThat(tests.stream()
                                .allMatch(test -> passes(survivor.mutant().workbook(), test)))
                        .as(survivor.mutant().toString())
                        .isFalse();
            }
        }
    }

    @Test
    void aSurvivorIsAFindingAtItsCellWithTheTestToAdd() {
        MutationReport report = MutationRun.run(Twins.edited(Twins.PARKINSON, Twins::onlyT01));

        Finding finding = MutationFindings.of(report).stream()
                .filter(f ->
                        f.what().startsWith(GRADE.substring(0, 20)) && f.what().contains(">=3 → >=2"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.kind()).isEqualTo(FindingKind.SURVIVING_MUTANT);
        assertThat(finding.place().sheet()).isEqualTo("基準");
        assertThat(finding.subject()).isEqualTo("hy_3");
        assertThat(finding.what()).contains("「>=3 → >=2」と変えても、どの試験も失敗しません");
        assertThat(finding.fix())
                .contains("試験を足してください: 基本 T01、新規、hoehn_yahr=2度")
                .contains("判定 非該当");
        assertThat(finding.shown().orElseThrow().answers()).containsEntry("hoehn_yahr", "2度");
    }

    @Test
    void whatIsProvedEqualDoesNotCount() {
        RuleWorkbook workbook = Twins.edited(Twins.PARKINSON, Twins::onlyT01);
        MutationReport unproved =
                MutationRun.run(workbook, workbook::own, program -> mutated -> new Equivalence.Unknown("not asked"));
        MutationReport proved = MutationRun.run(workbook, workbook::own, program -> mutated -> new Equivalence.Same());

        List<Mutant> open = unproved.survivors().stream()
                .filter(survivor -> survivor.witness() == null)
                .map(Survivor::mutant)
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(proved.equivalent()).containsAll(unproved.equivalent()).containsAll(open);
        assertThat(proved.survivors()).allMatch(survivor -> survivor.witness() != null);
        assertThat(proved.total()).isEqualTo(unproved.total());
        assertThat(proved.killed()).isEqualTo(unproved.killed());
        assertThat(proved.score()).isGreaterThan(unproved.score());
    }

    @Test
    void aFormFromElsewhereThatShowsTheMutantBecomesADraft() {
        RuleWorkbook workbook = Twins.edited(Twins.PARKINSON, Twins::onlyT01);
        Witness ratio =
                new Witness(Application.NEW, Map.of("supine_systolic", "200", "supine_diastolic", "199"), "比が0.995");

        MutationReport report =
                MutationRun.run(workbook, workbook::own, program -> mutated -> new Equivalence.Different(ratio));

        Survivor survivor = report.survivors().stream()
                .filter(s -> s.mutant().toString().equals("整合性 K24 の「臥位の比」: >=1 → >=0.99"))
                .findFirst()
                .orElseThrow();
        assertThat(survivor.witness()).isEqualTo(ratio);
        assertThat(survivor.proposal().orElseThrow().answers()).containsEntry("supine_diastolic", "199");
    }

    @Test
    void casesThatFailAnywayAreLeftOutAndNamed() {
        RuleWorkbook workbook = Twins.edited(
                Twins.PARKINSON, twin -> twin.replace("| S1 | 満たす | 満たす | 基準以上 |", "| S1 | 満たす | 満たす | 基準未満 |"));

        assertThat(MutationRun.run(workbook).failing()).contains("T01").doesNotContain("T07");
    }

    private static boolean passes(RuleWorkbook workbook, TestCase test) {
        RuleProgram program = RuleProgram.of(workbook);
        return new TestRunner(program).passes(TestForm.read(program, test));
    }
}
