package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of a workbook notice, miss and lack, on the command line. */
class CatalogMutateTest {
    @TempDir
    private Path folder;

    @Test
    void survivorsAreNamedAtTheirCellsWithTheTestToAdd() throws IOException {
        Cli cli = Cli.run("catalog", "mutate", workbook(CatalogMutateTest::onlyT01));

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out())
                .contains("006 パーキンソン病 2024-04: 変異 ")
                .contains("2024-04.xlsx 基準!F")
                .contains("「>=3 → >=2」と変えても、どの試験も失敗しません")
                .contains("試験を足してください: 基本 T01、新規、hoehn_yahr=2度");
    }

    @Test
    void machinesGetScoreAndSurvivors() {
        Cli cli = Cli.run("catalog", "mutate", "6", "2024-04", "--json");
        JsonNode report = new JsonMapper().readTree(cli.out()).get("006 パーキンソン病 2024-04");

        assertThat(cli.exit()).isEqualTo(report.get("survivors").isEmpty() ? 0 : 1);
        assertThat(report.get("score").asDouble()).isBetween(0.8, 1.0);
        assertThat(report.get("killed").asInt()).isPositive();
        for (JsonNode survivor : report.get("survivors")) {
            assertThat(survivor.get("kind").asString()).isEqualTo("SURVIVING_MUTANT");
            assertThat(survivor.get("cell").asString()).matches("[A-Z]+\\d+");
        }
    }

    @Test
    void draftsAreAddedUnconfirmedAndNothingElseChanges() throws IOException {
        Path twin = folder.resolve("2024-04.md");
        Path more = folder.resolve("more.md");
        Files.writeString(twin, onlyT01(bundledTwin()));

        Cli cli = Cli.run("catalog", "tests", twin.toString(), "--add", more.toString());

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains("下書き ").contains("試験シートに加えました");
        assertThat(Files.readString(more)).startsWith(Files.readString(twin));
        assertThat(Cli.run("catalog", "test", more.toString()).out())
                .contains("（うち未確認 ")
                .contains("不一致 0");
        assertThat(Cli.run("catalog", "check", more.toString()).out()).contains("[未確認の試験]");
    }

    @Test
    void aWorkbookGetsItsDraftsToo() throws IOException {
        Path more = folder.resolve("more.xlsx");

        assertThat(Cli.run("catalog", "tests", workbook(UnaryOperator.identity()), "--add", more.toString())
                        .exit())
                .isZero();

        assertThat(Cli.run("catalog", "test", more.toString(), "--coverage").out())
                .contains("不一致 0")
                .containsPattern("  行 (\\d+)/\\1、条件 (\\d+)/\\2（共通ブロックの行 ");
    }

    @Test
    void coverageListsWhatNoTestReaches() throws IOException {
        Cli cli = Cli.run("catalog", "test", workbook(CatalogMutateTest::onlyT01), "--coverage");

        assertThat(cli.exit()).as("the tests pass").isZero();
        assertThat(cli.out()).contains("診断基準 D2 で決まる試験がありません").contains("2024-04.xlsx 診断基準!A");
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        assertThat(Cli.run("catalog", "mutate").exit()).isEqualTo(2);
        assertThat(Cli.run("catalog", "tests", "missing.xlsx").exit()).isEqualTo(2);
        Cli other = Cli.run("catalog", "tests", workbook(CatalogMutateTest::onlyT01), "--add", folder + "/more.txt");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains(".xlsx か .md");
    }

    private String workbook(UnaryOperator<String> edit) throws IOException {
        Path twin = folder.resolve("2024-04.md");
        Path workbook = folder.resolve("2024-04.xlsx");
        Files.writeString(twin, edit.apply(bundledTwin()));
        assertThat(Cli.run("catalog", "pack", twin.toString(), workbook.toString())
                        .exit())
                .isZero();
        return workbook.toString();
    }

    private static String onlyT01(String twin) {
        return twin.replaceAll("(?m)^\\| T(?!01 )\\d+ \\|.*\\n", "");
    }

    private static String bundledTwin() throws IOException {
        try (var in = Objects.requireNonNull(
                CatalogMutateTest.class.getResourceAsStream("/catalog/intractable/006-parkinson-disease/2024-04.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
