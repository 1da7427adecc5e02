package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog list",
                "catalog items",
                "catalog check",
                "catalog test",
                "catalog tests",
                "catalog mutate",
                "catalog diff",
                "catalog document",
                "catalog unpack",
                "catalog pack",
                "catalog schema",
                "catalog template",
                "judge",
                "sample",
                "import"
            })
    void everyCommandHasHelp(String command) {
        Cli cli = Cli.run((command + " --help").split(" "));

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).startsWith("Usage: hantei " + command);
    }

    @Test
    void listsTheRulePacks() {
        assertThat(Cli.run("catalog", "list").out()).contains("006\t2024-04\t指定難病\tパーキンソン病\t");
    }

    @Test
    void listsTheItemsOfAForm() {
        JsonNode items = new JsonMapper()
                .readTree(Cli.run("catalog", "items", "6", "2024-04", "--json").out());

        JsonNode tremor = find(items, "rest_tremor");
        assertThat(tremor.get("label").asString()).isEqualTo("典型的な左右差のある安静時振戦");
        assertThat(tremor.get("type").asString()).isEqualTo("CODE");
        assertThat(tremor.get("codes").get(0).toString())
                .isEqualTo("{\"code\":\"1\",\"label\":\"あり\",\"unknown\":false}");
        assertThat(tremor.get("required").get("new").asBoolean()).isTrue();
        assertThat(tremor.get("required").get("renewal").asBoolean()).isFalse();
        assertThat(tremor.propertyNames())
                .contains("number", "unit", "section", "heading", "min", "max", "hint", "shownWhen", "autofill");
    }

    @Test
    void beginsANewDiseaseThatPassesItsTests() {
        Path disease = folder.resolve("123-sample");

        assertThat(Cli.run("catalog", "template", "123", "見本の病気", disease.toString())
                        .exit())
                .isZero();

        assertThat(Cli.run("catalog", "test", disease.resolve("2024-04.xlsx").toString())
                        .out())
                .contains("123 見本の病気 2024-04", "不一致 0");
        assertThat(Cli.run("catalog", "template", "123", "見本の病気", disease.toString())
                        .exit())
                .as("never overwrites")
                .isEqualTo(2);
    }

    @Test
    void printsTheXsd() {
        assertThat(Cli.run("catalog", "schema", "006", "2024-04").out())
                .contains("targetNamespace=\"urn:hantei:form:006:2024-04\"");
    }

    @Test
    void runsTheTestCasesOfAllPacks() {
        Cli cli = Cli.run("catalog", "test", "--all");

        assertThat(cli.out()).contains("006 パーキンソン病 2024-04: 試験 ");
        assertThat(cli.exit()).isZero();
    }

    @Test
    void unpacksAndPacksAWorkbookAndChecksIt() throws IOException {
        Path twin = folder.resolve("2024-04.md");
        Path workbook = folder.resolve("2024-04.xlsx");
        Path again = folder.resolve("again.md");
        Files.writeString(twin, bundledTwin());

        assertThat(Cli.run("catalog", "pack", twin.toString(), workbook.toString()))
                .isEqualTo(new Cli(0, "006 パーキンソン病 2024-04 を " + workbook + " に書きました。" + System.lineSeparator(), ""));
        assertThat(Cli.run("catalog", "unpack", workbook.toString(), again.toString())
                        .exit())
                .isZero();
        assertThat(again).hasSameTextualContentAs(twin);
        assertThat(Cli.run("catalog", "check", workbook.toString()).exit()).isZero();
    }

    @Test
    void saysAtTheCellWhatIsWrong() throws IOException {
        Path twin = folder.resolve("2024-04.md");
        Files.writeString(twin, bundledTwin().replace("| D1 | 満たす |", "| D1 | みたす |"));

        Cli cli = Cli.run("catalog", "check", twin.toString());

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out()).contains("2024-04.md:").contains("みたす");
    }

    @Test
    void saysWhatAnEditChanges() throws IOException {
        Path edited = folder.resolve("edited.md");
        Files.writeString(edited, bundledTwin().replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));

        Cli text = Cli.run("catalog", "diff", "006@2024-04", edited.toString());
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .contains("[セルの変更] 基準 hy_3 hoehn_yahr 条件　「>=3」→「>=4」", "1 件")
                .contains("一次判定: 該当 → 非該当", "Hoehn-Yahr 重症度分類=3度", "例: 新規 ");

        Cli json = Cli.run("catalog", "diff", "006", edited.toString(), "--json");
        JsonNode cell = new JsonMapper().readTree(json.out()).get("cells").get(0);
        JsonNode meaning = new JsonMapper().readTree(json.out()).get("meaning");
        assertThat(meaning.get("provedSame").asBoolean()).isFalse();
        assertThat(meaning.get("changes")
                        .get(0)
                        .get("regions")
                        .get(0)
                        .get("answers")
                        .propertyNames())
                .contains("hoehn_yahr");
        assertThat(cell.get("sheet").asString()).isEqualTo("基準");
        assertThat(cell.get("cellBefore").asString()).matches("F\\d+");
        assertThat(cell.get("cellAfter").asString()).matches("行 \\d+");
        assertThat(cell.get("after").asString()).isEqualTo(">=4");
    }

    @Test
    void writesTheDocumentOfADisease() {
        Path document = folder.resolve("006.md");

        assertThat(Cli.run("catalog", "document", "006", "--out", document.toString()))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(document).content().startsWith("# 006 パーキンソン病").contains("| 研究班の代表 |");
        assertThat(Cli.run("catalog", "document", "006", "2024-04").out())
                .isEqualTo(contentOf(document.toFile(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTheSameDiffersInNothing() throws IOException {
        Path same = folder.resolve("same.md");
        Files.writeString(same, bundledTwin());

        assertThat(Cli.run("catalog", "diff", "006", same.toString()).exit()).isZero();
    }

    @Test
    void anEditOfWordsIsProvedToChangeNoResult() throws IOException {
        Path edited = folder.resolve("edited.md");
        Files.writeString(edited, bundledTwin().replace("| hy_3 | Hoehn-Yahr 3度以上 |", "| hy_3 | Hoehn-Yahr が3度以上 |"));

        Cli cli = Cli.run("catalog", "diff", "006", edited.toString());

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out()).contains("1 件", "変わりません（証明済み）");
    }

    @Test
    void aWorkbookWithErrorsIsComparedByItsCellsOnly() throws IOException {
        Path edited = folder.resolve("edited.md");
        Files.writeString(edited, bundledTwin().replace("| D1 | 満たす |", "| D1 | みたす |"));

        Cli cli = Cli.run("catalog", "diff", "006", edited.toString());

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out()).contains("「満たす」→「みたす」", "意味の違いは調べていません");
    }

    @Test
    void anUnreadableWorkbookCannotBeCompared() throws IOException {
        Path broken = folder.resolve("broken.xlsx");
        Files.writeString(broken, "no workbook");

        Cli cli = Cli.run("catalog", "diff", "006", broken.toString());

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("broken.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "catalog",
                "catalog items",
                "catalog items 777",
                "nonsense",
                "import x.xml",
                "catalog test",
                "catalog diff 006"
            })
    void wrongUseEndsWithTwo(String command) {
        Cli cli = Cli.run(command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).isNotBlank();
    }

    private static JsonNode find(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.get("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError(id);
    }

    private static String bundledTwin() throws IOException {
        try (var in = Objects.requireNonNull(CatalogCommandTest.class.getResourceAsStream(
                "/catalog/intractable/006-parkinson-disease/2024-04.md"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
