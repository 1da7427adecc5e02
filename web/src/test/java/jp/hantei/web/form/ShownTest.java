package jp.hantei.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.WorkbookTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    private static final RulePack PACK = pack();

    private static RulePack pack() {
        String detail = "| 診断基準 | A 症状 | A-2 | detail | 内訳 | 選択 | 有無 |  |  |  |  | 必須 | 必須 "
                + "| finding_a=あり、severity_value=>=2 |  | 可 |  | 推定 |\n";
        String twin = WorkbookTemplate.twin("123", "見本", "2024-04", Scheme.INTRACTABLE)
                .replaceFirst("(?m)^(?=\\| 重症度分類 )", detail);
        Problems problems = new Problems();
        RuleWorkbook workbook = WorkbookParser.parse(
                MarkdownTwin.read("2024-04.md", twin, problems),
                WorkbookFiles.commonBeside(
                        Path.of("..", "disease-catalog", "intractable", "2024-04.md"), name -> Optional.empty()),
                problems);
        problems.throwIfErrors();
        return RulePack.of(workbook);
    }

    @ParameterizedTest
    @CsvSource({"あり, 2, true", "なし, 2, false", "あり, 1, false", "不明, 2, false"})
    void anItemIsAskedWhenAllItsConditionsHold(String finding, String severity, boolean asked) {
        Item detail = PACK.workbook().item("detail").orElseThrow();
        Answers answers = new Answers(Application.NEW, Map.of("finding_a", finding, "severity_value", severity));

        assertThat(new Shown(PACK.workbook(), answers, PACK.judge(answers)).asked(detail))
                .isEqualTo(asked);
    }
}
