package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.WorkbookTemplate;
import org.junit.jupiter.api.Test;

/** Values that are made of values: a circle and a chain without end are refused where they are written. */
class CalculationOrderTest {
    @Test
    void aCircleIsRefusedAtOneOfItsValues() {
        Problem problem = refusal(criterion("c1", "c2") + criterion("c2", "c1"));

        assertThat(problem.what()).isEqualTo("計算が輪になっています");
        assertThat(problem.value()).isEqualTo("c1 → c2 → c1");
        assertThat(problem.place().toString()).matches("2024-04\\.md:\\d+ \\(基準\\)");
    }

    @Test
    void aChainOfThousandsIsRefusedAndDoesNotEndTheProgram() {
        String last = criterion("c0", "diagnosis_met");
        String chain = IntStream.range(0, 4_000)
                .mapToObj(i -> criterion("c" + (4_000 - i), "c" + (3_999 - i)))
                .collect(Collectors.joining());

        Problem problem = refusal(chain + last);

        assertThat(problem.what()).startsWith("計算が 500 段を超えて");
        assertThat(problem.place().sheet()).isEqualTo("基準");
    }

    private static String criterion(String id, String of) {
        return "| " + id + " | x |  | すべて | " + of + " | 満たす | x | 推定 |\n";
    }

    private static Problem refusal(String criteria) {
        String twin = WorkbookTemplate.twin("123", "見本", "2024-04", Scheme.INTRACTABLE)
                .replaceFirst("(?s)(## 基準\n\n[^\n]*\n[^\n]*\n)", "$1" + criteria);
        Problems problems = new Problems();
        RuleWorkbook workbook =
                WorkbookParser.parse(MarkdownTwin.read("2024-04.md", twin, problems), CatalogFiles.common(), problems);
        assertThat(problems.list()).isEmpty();
        return catchThrowableOfType(WorkbookException.class, () -> RuleProgram.of(workbook))
                .problems()
                .get(0);
    }
}
