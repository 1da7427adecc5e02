package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.TestRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new disease begins with is a working workbook. */
class WorkbookTemplateTest {
    @ParameterizedTest
    @CsvSource({"INTRACTABLE, 123, 見本の病気", "PAEDIATRIC, 02_01_999, 見本の小児の病気"})
    void theTemplateLoadsPacksAndPassesItsTests(Scheme scheme, String number, String name) {
        Problems problems = new Problems();
        String twin = WorkbookTemplate.twin(number, name, "2024-04", scheme);
        RawWorkbook raw = MarkdownTwin.read("2024-04.md", twin, problems);
        RuleWorkbook workbook = WorkbookParser.parse(raw, CatalogFiles.common(), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(MarkdownTwin.write(XlsxReader.read("2024-04.xlsx", WorkbookFiles.pack(raw, workbook), problems)))
                .isEqualTo(twin);
        assertThat(new TestRunner(RuleProgram.of(workbook)).run().failures()).isEmpty();
    }
}
