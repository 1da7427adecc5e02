package jp.hantei.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit is told by the forms whose result it changes, or proved to change none. */
class SemanticDifferenceTest {
    private static final Path PARKINSON = CatalogFiles.ROOT.resolve("intractable/006-parkinson-disease/2024-04.md");

    static List<Path> workbooks() {
        return CatalogFiles.fewDiseases();
    }

    @Test
    void aRaisedThresholdIsToldByTheGradeInBetween() {
        SemanticDifference difference = edited(text -> text.replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));

        MeaningChange verdict = change(difference, "一次判定", "該当", "非該当");
        assertThat(verdict.rest()).isFalse();
        assertThat(verdict.regions()).allSatisfy(region -> {
            assertThat(region.words()).contains("Hoehn-Yahr 重症度分類=3度", "生活機能障害度 2度以上=満たす");
            assertThat(region.shown()).isPresent();
        });
        assertThat(change(difference, "重症度", "基準以上", "基準未満").regions())
                .singleElement()
                .satisfies(region -> assertThat(region.words()).isEqualTo("Hoehn-Yahr 重症度分類=3度 かつ 生活機能障害度 2度以上=満たす"));
        assertThat(difference.changes()).noneMatch(c -> c.result().equals("診断"));
    }

    @Test
    void rowsThatExcludeEachOtherMayChangePlaces() {
        SemanticDifference difference = edited(text -> {
            String d1 =
                    text.lines().filter(l -> l.startsWith("| D1 |")).findFirst().orElseThrow();
            String d2 =
                    text.lines().filter(l -> l.startsWith("| D2 |")).findFirst().orElseThrow();
            return text.replace(d1 + "\n" + d2, d2 + "\n" + d1);
        });

        assertThat(difference.provedSame()).isTrue();
    }

    @Test
    void anotherMessageIsAnotherFinding() {
        SemanticDifference difference =
                edited(text -> text.replace("K7 |  |  |  | 5度 | 1度 |", "K7 |  |  |  | 4度、5度 | 1度 |"));

        assertThat(difference.changes()).singleElement().satisfies(c -> {
            assertThat(c.result()).startsWith("指摘「Hoehn-Yahr 5度で");
            assertThat(c.regions()).singleElement().satisfies(region -> assertThat(region.words())
                    .isEqualTo("Hoehn-Yahr 重症度分類=4度 かつ 生活機能障害度=1度"));
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aWorkbookIsTheSameAsItself(Path twin) {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(twin, new Problems()));
        RuleProgram again = RuleProgram.of(CatalogFiles.load(twin, new Problems()));

        assertThat(SemanticDifference.between(program, again).provedSame()).isTrue();
    }

    private static MeaningChange change(SemanticDifference difference, String result, String from, String to) {
        return difference.changes().stream()
                .filter(c -> c.result().equals(result)
                        && c.before().equals(from)
                        && c.after().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such change in " + difference.changes()));
    }

    private static SemanticDifference edited(UnaryOperator<String> edit) {
        Problems problems = new Problems();
        String before = MarkdownTwin.write(CatalogFiles.raw(PARKINSON, problems));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        return SemanticDifference.between(program(before), program(after));
    }

    private static RuleProgram program(String text) {
        Problems problems = new Problems();
        var raw = MarkdownTwin.read("2024-04.md", text, problems);
        RuleProgram program = RuleProgram.of(WorkbookParser.parse(raw, CatalogFiles.common(), problems));
        assertThat(problems.hasErrors()).isFalse();
        return program;
    }
}
