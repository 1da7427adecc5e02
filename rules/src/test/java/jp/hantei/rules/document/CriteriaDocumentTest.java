package jp.hantei.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.verify.WorkbookCheck;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The document says all that the workbook says, in words. */
class CriteriaDocumentTest {
    private static final String PARKINSON = "intractable/006-parkinson-disease";

    static List<Path> workbooks() {
        return Stream.concat(CatalogFiles.fewDiseases().stream(), CatalogFiles.twins("common").stream())
                .toList();
    }

    private static String written(String folder) {
        return MarkdownDocument.write(document(CatalogFiles.ROOT.resolve(folder).resolve("2024-04.md")));
    }

    private static CriteriaDocument document(Path twin) {
        RuleWorkbook workbook = CatalogFiles.load(twin, new Problems());
        return CriteriaDocument.of(workbook, List.of());
    }

    private static CriteriaDocument edited(UnaryOperator<String> edit) {
        Path twin = CatalogFiles.ROOT.resolve(PARKINSON).resolve("2024-04.md");
        Problems problems = new Problems();
        String before = MarkdownTwin.write(CatalogFiles.raw(twin, problems));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        RuleWorkbook workbook =
                WorkbookParser.parse(MarkdownTwin.read("2024-04.md", after, problems), CatalogFiles.common(), problems);
        assertThat(problems.list()).isEmpty();
        return CriteriaDocument.of(workbook, WorkbookCheck.check(workbook));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/document/sentences.csv", numLinesToSkip = 1)
    void everyKindOfRowIsASentence(String folder, String sentence) {
        assertThat(written(folder)).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void nothingOfAWorkbookIsLeftOut(Path twin) {
        RuleWorkbook workbook = CatalogFiles.load(twin, new Problems());
        String text = MarkdownDocument.write(document(twin));

        for (Criterion criterion : workbook.criteria()) {
            assertThat(text).contains(criterion.label());
        }
        workbook.derived().forEach(value -> assertThat(text).containsOnlyOnce("`" + value.id() + "`"));
        for (DecisionTable table : workbook.tables()) {
            table.rows().forEach(row -> assertThat(text).contains("\n| " + row.id() + " | "));
        }
        for (TestCase test : workbook.tests()) {
            assertThat(text).contains("\n| " + test.id() + " | " + test.title() + " | ");
        }
        assertThat(text).doesNotContain("| × "); // every test passes
    }

    @Test
    void theListOfTheCatalogCountsTheSameRows() throws IOException {
        for (String line : Files.readAllLines(CatalogFiles.ROOT.resolve("index.txt"))) {
            String[] cells = line.split("\t", -1);
            Path twin = CatalogFiles.ROOT.resolve(cells[0].replace(".xlsx", ".md"));
            if (CatalogFiles.fewDiseases().contains(twin)) {
                ProvenanceCount own = document(twin).provenance().entrySet().stream()
                        .filter(sheet -> !sheet.getKey().equals(SheetProvenance.SHARED))
                        .map(java.util.Map.Entry::getValue)
                        .reduce(ProvenanceCount.NONE, ProvenanceCount::plus);
                assertThat(own.confirmed() + " " + own.inferred() + " " + own.unverified())
                        .as(cells[0])
                        .isEqualTo(cells[9] + " " + cells[10] + " " + cells[11]);
            }
        }
    }

    @Test
    void aRowNamesTheTestsThatItDecidesAndNoOthers() {
        CriteriaDocument document =
                document(CatalogFiles.ROOT.resolve(PARKINSON).resolve("2024-04.md"));
        TableText diagnosis = document.chapters().get(0).tables().get(0);
        List<String> probable = document.tests().stream()
                .filter(test -> test.expected().contains("診断＝Probable"))
                .map(TestText::number)
                .toList();

        assertThat(diagnosis.rows().get(1).outcomes()).containsExactly("Probable", "満たさない");
        assertThat(diagnosis.rows().get(1).remarks().tests()).isEqualTo(probable);
    }

    @Test
    void aFindingStandsAtItsRowAndTheFailingTestSaysWhatCameOut() {
        CriteriaDocument document = edited(text ->
                text.replace("| S2 |  |  | 基準未満 |", "| S9 |  |  | 基準未満 | 満たさない | 余分 | 推定 |\n| S2 |  |  | 基準未満 |"));
        TableText severity = document.chapters().get(1).tables().get(0);

        assertThat(severity.rows().get(2).name()).isEqualTo("S2");
        assertThat(severity.rows().get(2).remarks().findings()).isNotEmpty();
        assertThat(severity.rows().get(2).remarks().untested()).isTrue();
        int tests = document.tests().size();
        assertThat(MarkdownDocument.write(document))
                .contains("**", "S2", "試験 %d 件のうち %d 件が期待どおり".formatted(tests, tests));

        CriteriaDocument failing = edited(text -> text.replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=2 |"));
        assertThat(failing.passed()).isLessThan(tests);
        assertThat(MarkdownDocument.write(failing)).contains("| × 重症度が「基準以上」になる");
    }

    @Test
    void whatAnAuthorWritesNeverBecomesMarkup() {
        CriteriaDocument document = edited(text -> text.replace("振戦だけでパーキンソニズム", "<script>*\\|*振戦だけで"));

        assertThat(MarkdownDocument.write(document))
                .contains("| &lt;script>*\\|*振戦だけで")
                .doesNotContain("<script>");
    }

    @Test
    void aCircleIsSaidInsteadOfTestResults() {
        RuleWorkbook good =
                CatalogFiles.load(CatalogFiles.ROOT.resolve(PARKINSON).resolve("2024-04.md"), new Problems());
        assertThat(good.cover().scheme()).isEqualTo(Scheme.INTRACTABLE);
        CriteriaDocument circular = edited(text -> text.replace(
                        "| parkinsonism | 1 パーキンソニズム | 診断基準 | いずれか | rest_tremor | あり |",
                        "| parkinsonism | 1 パーキンソニズム | 診断基準 | いずれか | no_exposure | 満たす |")
                .replace(
                        "| no_exposure | 3 原因となる曝露がない | 診断基準 | すべて | causal_exposure | なし |",
                        "| no_exposure | 3 原因となる曝露がない | 診断基準 | すべて | parkinsonism | 満たす |"));

        assertThat(circular.testsRun()).isFalse();
        assertThat(MarkdownDocument.write(circular)).contains("計算が輪になっている");
    }
}
