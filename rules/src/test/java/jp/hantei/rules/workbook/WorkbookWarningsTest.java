package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What loads but hardly says what its author means, and slips in functions and conditions, are named at the line. */
class WorkbookWarningsTest {
    private static final String KEPT = MarkdownTwin.write(CatalogFiles.raw(CatalogFiles.LANGUAGE, new Problems()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/language/slips.csv", numLinesToSkip = 1, delimiter = '\t')
    void aSlipIsNamedOnceWithItsValue(
            String name, String before, String after, String level, String sheet, String what, String value) {
        List<Problem> found = edited(before, after);

        assertThat(found).hasSize(1);
        Problem problem = found.get(0);
        assertThat(problem.level()).isEqualTo(Problem.Level.valueOf(level));
        assertThat(problem.place().sheet()).isEqualTo(sheet);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.fix()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/language/fitting.csv", numLinesToSkip = 1, delimiter = '\t')
    void whatFitsIsNotNamed(String name, String before, String after) {
        assertThat(edited(before, after)).isEmpty();
    }

    @Test
    void aConditionOnAListOfOneAnswerIsNamed() {
        String twin = KEPT.replace("| 所見の判定 | 2 | 不明 |  |", "| 所見の判定 | 2 | 読めない | 不明 |")
                .replace("| K2 |  |  | 不明 |", "| K2 |  |  | 陽性 |");

        assertThat(found(twin)).extracting(Problem::what).containsExactly("コード表「所見の判定」には答えが1つしかないので、空欄でも成り立つ条件です");
    }

    @Test
    void theWarningStandsAtTheCellOfTheWorkbook() throws Exception {
        EditedWorkbook edited =
                EditedWorkbook.with(w -> EditedWorkbook.cell(w, "基準", 2, 5).setCellValue("あり、なし"));

        assertThat(edited.findings()).contains("基準!F2 どの答えでも、空欄でも成り立つ条件です");
    }

    private static List<Problem> edited(String before, String after) {
        assertThat(KEPT).contains(before);
        return found(KEPT.replace(before, after));
    }

    private static List<Problem> found(String twin) {
        Problems problems = new Problems();
        RawWorkbook raw = MarkdownTwin.read("2024-04.md", twin, problems);
        RuleWorkbook workbook = WorkbookParser.parse(raw, CatalogFiles.common(), problems);
        assertThat(workbook.items()).isNotEmpty();
        return problems.list();
    }
}
