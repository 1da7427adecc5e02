package jp.hantei.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 指摘 of a test case: these rows, these and no others, or none. Case T28 of 006 reports K6 and K8. */
class ExpectedFindingsTest {
    @ParameterizedTest
    @CsvSource({
        "K6、K8, ",
        "K6, ",
        "K6、K8のみ, ",
        "K8、K6のみ, ",
        "K6のみ, K6、K8",
        "K6、K8、K9のみ, K6、K8",
        "K9, K6、K8",
        "なし, K6、K8"
    })
    void areMetOrSaidToBeOthers(String cell, String reported) {
        RuleWorkbook workbook = Twins.edited(
                Twins.PARKINSON,
                twin -> twin.replaceFirst("(?m)^(\\| T28 \\|.*\\| )K6、K8( \\|.*)$", "$1" + cell + "$2 "));

        List<TestRunner.Failure> failures =
                new TestRunner(RuleProgram.of(workbook)).run().failures();

        assertThat(failures)
                .extracting(TestRunner.Failure::test, TestRunner.Failure::actual)
                .isEqualTo(reported == null ? List.of() : List.of(tuple("T28", reported)));
    }

    @Test
    void whatDoesNotComeOutNamesTheRowThatWaitsAndForWhat() {
        RuleWorkbook workbook = Twins.edited(
                Twins.PARKINSON, twin -> twin.replaceFirst("(?m)^(\\| T01 \\|.*)hoehn_yahr=3度", "$1hoehn_yahr=空欄"));

        assertThat(new TestRunner(RuleProgram.of(workbook)).run().failures())
                .filteredOn(failure ->
                        failure.test().equals("T01") && failure.column().equals("重症度"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.rows()).contains("未確定のまま 重症度 S1 (hy_3=未確定)"));
    }
}
