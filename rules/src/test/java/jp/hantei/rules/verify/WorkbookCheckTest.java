package jp.hantei.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check answers at the cell. */
class WorkbookCheckTest {
    private static final Path PARKINSON = CatalogFiles.ROOT.resolve("intractable/006-parkinson-disease/2024-04.md");

    static List<Path> workbooks() {
        return CatalogFiles.twins("intractable", "paediatric", "common");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void nothingIsFoundInTheCatalog(Path twin) {
        assertThat(WorkbookCheck.check(CatalogFiles.load(twin, new Problems()))).noneMatch(Finding::open);
    }

    @Test
    void aThresholdThatWasLoweredFailsTestsAtTheirCells() {
        List<Finding> found = checkEdited(text -> text.replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=2 |"));

        assertThat(found).isNotEmpty().allMatch(p -> p.place().sheet().equals("試験"));
        assertThat(found)
                .anyMatch(p ->
                        p.what().contains("判定が「該当」になり、期待と違います") && p.value().equals("非該当"));
    }

    @Test
    void aRowThatStandsBelowOneThatAlwaysHitsFirstIsNamed() {
        List<Finding> found = checkEdited(text ->
                text.replace("| S2 |  |  | 基準未満 |", "| S9 |  |  | 基準未満 | 満たさない | 余分 | 推定 |\n| S2 |  |  | 基準未満 |"));

        assertThat(found)
                .anyMatch(p ->
                        p.kind() == FindingKind.DUPLICATE_ROW && p.subject().equals("重症度 S2"));
    }

    @Test
    void aCaseThatNoRowTakesIsShownInWords() {
        List<Finding> found = checkEdited(text -> text.replaceFirst("(?m)^\\| S2 \\|.*\\n", ""));

        assertThat(found).anyMatch(p -> p.kind() == FindingKind.GAP && p.value().contains("Hoehn-Yahr=満たさない"));
    }

    private static List<Finding> checkEdited(UnaryOperator<String> edit) {
        Problems problems = new Problems();
        RawWorkbook kept = CatalogFiles.raw(PARKINSON, problems);
        String before = MarkdownTwin.write(kept);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        RawWorkbook edited = MarkdownTwin.read("2024-04.md", after, problems);
        List<Finding> found = WorkbookCheck.check(WorkbookParser.parse(edited, CatalogFiles.common(), problems));
        assertThat(problems.list()).isEmpty();
        return found;
    }
}
