package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.workbook.MarkdownTwin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgeCommandTest {
    private static final String ELIGIBLE = """
            {"disease":"6","revision":"2024-04","application":"NEW","answers":{
              "rest_tremor":1,"rigidity":"あり","bradykinesia":"1","postural_instability":"1",
              "brain_image_abnormal":"2","causal_exposure":"2","drug_response":"1",
              "hoehn_yahr":"3","daily_function":"2"}}
            """;

    @TempDir
    private Path folder;

    @Test
    void judgesARequestFromStandardInput() {
        Cli cli = Cli.withInput(ELIGIBLE, "judge", "--json");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.exit()).isZero();
        JsonNode judgement = new JsonMapper().readTree(cli.out());
        assertThat(judgement.get("verdict").asString()).isEqualTo("ELIGIBLE");
        assertThat(judgement.get("diagnosis").asString()).isEqualTo("Definite");
        assertThat(judgement.propertyNames())
                .contains("severity", "derived", "findings", "criteria", "missing", "certificate");
    }

    @Test
    void explainsInJapanese() {
        Cli cli = Cli.withInput(ELIGIBLE, "judge");

        assertThat(cli.out())
                .startsWith("006 パーキンソン病 2024-04 新規\n一次判定: 該当")
                .contains("診断基準 D1 → Definite")
                .contains("✓ 4 薬で改善する: 満たす")
                .contains("証明: 基準 ");
    }

    @Test
    void judgesByAWorkbookThatIsNotInTheCatalog(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("2026-04.md");
        Files.writeString(
                file,
                MarkdownTwin.write(Catalog.bundled().workbook("006", "2024-04"))
                        .replace("| 様式改訂 | 2024-04 |", "| 様式改訂 | 2026-04 |")
                        .replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));
        String form = ELIGIBLE.replace("2024-04", "2026-04");

        assertThat(Cli.withInput(form, "judge", "--workbook", file.toString()).out())
                .startsWith("006 パーキンソン病 2026-04 新規\n一次判定: 非該当");
        assertThat(Cli.withInput(ELIGIBLE, "judge", "--workbook", file.toString()))
                .satisfies(cli -> assertThat(cli.exit()).isEqualTo(2))
                .satisfies(cli -> assertThat(cli.err()).contains("2024-04 で、ブックは 006 2026-04 です"));
        assertThat(Cli.run("catalog", "items", file.toString()).out())
                .contains("hoehn_yahr\t重症度分類\t")
                .contains("新規 必須、更新 必須");
    }

    @Test
    void saysWhatIsMissingWhenNothingIsDecided() {
        Cli cli = Cli.withInput("{\"disease\":\"006\",\"revision\":\"2024-04\",\"answers\":{}}", "judge");

        assertThat(cli.out()).contains("一次判定: 判定不能").contains("判定を変え得る未回答");
        assertThat(cli.exit()).isZero();
    }

    @Test
    void contradictionsEndWithOne() {
        Cli cli = Cli.withInput(
                ELIGIBLE.replace("\"postural_instability\":\"1\"", "\"postural_instability\":\"2\""), "judge");

        assertThat(cli.out()).contains("K5 ");
        assertThat(cli.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"disease\":                                        | 行",
                "[]                                                   | 一番外側",
                "{\"disease\":\"006\"}                                | revision",
                "{\"disease\":\"006\",\"revision\":\"1999-01\"}       | 2024-04",
                "{\"disease\":\"777\",\"revision\":\"2024-04\"}       | 006 パーキンソン病",
                "{\"disease\":\"006\",\"revision\":\"2024-04\",\"x\":1} | 知らない名前「x」",
            })
    void whatCanNotBeReadEndsWithTwoAndSaysWhere(String json, String said) {
        Cli cli = Cli.withInput(json, "judge", "--json");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void namesAnotherEncoding() {
        Cli cli = Cli.withBytes(ELIGIBLE.getBytes(Charset.forName("windows-31j")), "judge", "--json");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("UTF-8 として読めません");
    }

    @Test
    void judgesTheFormsOfAnXmlFileOnePerLine() throws IOException {
        Path file = folder.resolve("s.xml");
        Cli.run("sample", "--count", "6", "--seed", "1", "--disease", "006", "--out", file.toString());
        Cli cli = Cli.run("judge", file.toString(), "--json");

        assertThat(cli.out().lines()).hasSize(6).allSatisfy(line -> assertThat(new JsonMapper()
                        .readTree(line)
                        .get("judgement")
                        .get("verdict")
                        .asString())
                .isNotEmpty());
        Files.writeString(file, "<forms>");
        assertThat(Cli.run("judge", file.toString()).exit()).isEqualTo(1);
    }

    @Test
    void namesAMissingFile() {
        Cli cli = Cli.run("judge", folder.resolve("none.xml").toString());

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("ファイルがありません").contains("none.xml");
    }
}
