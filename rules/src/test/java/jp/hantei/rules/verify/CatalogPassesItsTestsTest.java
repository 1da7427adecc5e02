package jp.hantei.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workbook of the catalog loads without a problem and every row of its 試験 comes out as the text says. */
class CatalogPassesItsTestsTest {
    static List<Path> workbooks() {
        return CatalogFiles.twins("intractable", "paediatric", "common");
    }

    @Test
    void soDoesTheSampleOfTheLanguage() {
        everyExpectationOfTheWorkbookHolds(CatalogFiles.LANGUAGE);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyExpectationOfTheWorkbookHolds(Path twin) {
        Problems problems = new Problems();
        RuleWorkbook workbook = CatalogFiles.load(twin, problems);
        assertThat(problems.list()).isEmpty();

        TestRunner.Report report = new TestRunner(RuleProgram.of(workbook)).run();

        assertThat(report.failures()).isEmpty();
        assertThat(report.unconfirmed()).isZero();
        assertThat(new TestRunner(RuleProgram.of(workbook), Evaluation.PLANES).run())
                .isEqualTo(report);
    }
}
