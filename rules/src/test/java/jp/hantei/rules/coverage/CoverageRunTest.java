package jp.hantei.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import org.junit.jupiter.api.Test;

/** Which rows and conditions the test cases reach. */
class CoverageRunTest {
    @Test
    void aFirstHitRowIsReachedWhereItDecidesAndAConditionWhereItAloneFails() {
        Coverage coverage = CoverageRun.of(RuleProgram.of(Twins.of(Twins.PARKINSON)));
        RowCoverage d1 = row(coverage, "診断基準", "D1");

        assertThat(d1.row().first()).isTrue();
        assertThat(d1.hit()).contains("T01", "T04").doesNotContain("T02", "T06");
        assertThat(d1.missed()).contains("T02", "T03").doesNotContain("T06"); // T06 leaves it open
        assertThat(d1.conditions().get(3).cell().label()).isEqualTo("抗パーキンソン病薬による改善");
        assertThat(d1.conditions().get(3).alone()).contains("T02", "T03").doesNotContain("T05", "T16");
        assertThat(row(coverage, "診断基準", "D3").covered())
                .as("a row without conditions can't fail")
                .isTrue();
    }

    @Test
    void aRowOfACriterionDecidesWhereTheOthersLeaveItToIt() {
        Coverage coverage = CoverageRun.of(RuleProgram.of(Twins.of(Twins.PARKINSON)));
        ConditionCoverage tremor =
                row(coverage, "基準", "parkinsonism 1").conditions().get(0);

        assertThat(tremor.held()).contains("T07").doesNotContain("T01"); // with two of three it would be met anyway
        assertThat(tremor.alone()).contains("T05");
        assertThat(row(coverage, "基準", "two_of_three 2").covered()).isTrue();
    }

    @Test
    void whatFewTestsLeaveUncoveredIsFoundAtItsCell() {
        RuleWorkbook workbook = Twins.edited(Twins.PARKINSON, Twins::onlyT01);
        Coverage coverage = CoverageRun.of(RuleProgram.of(workbook));

        assertThat(coverage.rowShare(true).covered()).isLessThan(20);
        assertThat(coverage.rowShare(true).total())
                .isEqualTo(CoverageRun.of(RuleProgram.of(Twins.of(Twins.PARKINSON)))
                        .rowShare(true)
                        .total());
        assertThat(CoverageFindings.of(coverage))
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.UNTESTED_ROW);
                    assertThat(finding.what()).isEqualTo("診断基準 D2 で決まる試験がありません");
                    assertThat(finding.place().sheet()).isEqualTo("診断基準");
                })
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.UNTESTED_CONDITION);
                    assertThat(finding.what()).startsWith("診断基準 D1 の「抗パーキンソン病薬による改善」 だけが外れる試験がありません");
                    assertThat(finding.value()).isEqualTo("改善あり");
                })
                .extracting(Finding::place)
                .allMatch(workbook::own);
    }

    @Test
    void commonBlocksAreCountedApart() {
        Coverage coverage = CoverageRun.of(RuleProgram.of(Twins.of(Twins.PARKINSON)));

        assertThat(coverage.rows(true))
                .noneMatch(row -> row.row().place().file().equals("eligibility.md"));
        assertThat(coverage.rows(false))
                .anyMatch(row -> row.row().place().file().equals("eligibility.md"));
        assertThat(coverage.rows())
                .hasSize(coverage.rows(true).size() + coverage.rows(false).size());
    }

    @Test
    void theLastRowOfAClassificationNeedNotFail() {
        Coverage coverage = CoverageRun.of(RuleProgram.of(Twins.of(Twins.COLITIS)));
        RowCoverage below = row(coverage, "自動計算", "fever_auto 2"); // <37.5 after >=37.5

        assertThat(below.conditions().get(0).alone()).isEmpty();
        assertThat(below.conditions().get(0).covered()).isTrue();
    }

    private static RowCoverage row(Coverage coverage, String sheet, String subject) {
        return coverage.rows(true).stream()
                .filter(row ->
                        row.row().sheet().equals(sheet) && row.row().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
