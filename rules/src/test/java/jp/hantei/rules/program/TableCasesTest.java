package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookParser;
import org.junit.jupiter.api.Test;

class TableCasesTest {
    @Test
    void answersThatSayNotKnownAreCasesOfTheirOwn() {
        String twin = MarkdownTwin.write(CatalogFiles.raw(CatalogFiles.LANGUAGE, new Problems()))
                .replaceAll("(?m)^\\| K[2-6] \\|.*\\n", "")
                .replaceAll("(?m)^\\| T.*\\n", "");
        RuleProgram program = RuleProgram.of(WorkbookParser.parse(
                MarkdownTwin.read("2024-04.md", twin, new Problems()), CatalogFiles.common(), new Problems()));
        Table consistency = program.tables().stream()
                .filter(t -> t.source().name().equals("整合性"))
                .findFirst()
                .orElseThrow();
        assertThat(consistency.source().kind()).isEqualTo(DecisionTable.Kind.CONSISTENCY);
        assertThat(consistency.rows()).isEqualTo(2);

        TableCases cases = TableCases.of(program, consistency).orElseThrow();

        assertThat(cases.neverDeciding()).isEmpty();
        assertThat(cases.gap()).isPresent();
    }
}
