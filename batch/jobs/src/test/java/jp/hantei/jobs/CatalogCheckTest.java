package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code catalog check}: what a panel is told, and what is written back. */
class CatalogCheckTest {
    private static final String PARKINSON = "/catalog/intractable/006-parkinson-disease/2024-04";

    @TempDir
    private Path folder;

    private Path workbook;
    private Path out;

    @BeforeEach
    void aWorkbook() throws IOException {
        workbook = folder.resolve("2024-04.xlsx");
        out = folder.resolve("annotated.xlsx");
        Files.write(workbook, bundled(".xlsx"));
    }

    @Test
    void aGoodWorkbookIsAnnotatedWithoutAFinding() throws IOException {
        Cli cli = check(workbook, "--annotate", out.toString());

        assertThat(cli).isEqualTo(new Cli(0, "問題はありません。\n", ""));
        assertThat(check(out).exit()).isZero();
        assertThat(files()).containsExactly("2024-04.xlsx", "annotated.xlsx");
    }

    @Test
    void aTwinIsPackedSoThatTheFindingsStandAtCells() throws IOException {
        Path twin = brokenTwin();

        Cli cli = check(twin, "--annotate", out.toString());

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out())
                .startsWith("■ 直す 1 件\ndraft.xlsx 診断基準!B9: [読めない]")
                .contains("もしかして: 満たす", "直す 1、確かめる 0、調べていない 0、承認 0（全 1 件）");
        assertThat(check(out).out()).contains("annotated.xlsx 診断基準!B9").doesNotContain("指摘」");
    }

    @Test
    void forMachinesEachFindingHasItsFields() throws IOException {
        JsonNode findings = new JsonMapper()
                .readTree(check(brokenTwin(), "--json", "--annotate", out.toString())
                        .out());

        JsonNode finding = findings.get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "kind",
                        "grade",
                        "file",
                        "sheet",
                        "cell",
                        "subject",
                        "what",
                        "value",
                        "fix",
                        "accepted",
                        "witness");
        assertThat(finding.get("kind").asString()).isEqualTo("UNREADABLE");
        assertThat(finding.get("grade").asString()).isEqualTo("MEND");
        assertThat(finding.get("sheet").asString()).isEqualTo("診断基準");
        assertThat(finding.get("cell").asString()).isEqualTo("B9");
        assertThat(finding.get("witness").isNull()).isTrue();
    }

    @Test
    void whatIsNoWorkbookIsSaidAndNothingIsWritten() throws IOException {
        Files.writeString(workbook, "a,b,c");

        Cli cli = check(workbook, "--annotate", out.toString());

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out()).contains("CSVなどの文字のファイルのようです");
        assertThat(cli.err()).contains("作りませんでした");
        assertThat(files()).containsExactly("2024-04.xlsx");
    }

    @Test
    void theOriginalIsNeverOverwritten() throws IOException {
        Path twin = brokenTwin();
        Path packed = folder.resolve("draft.xlsx");
        Files.write(packed, bundled(".xlsx"));

        assertThat(check(workbook, "--annotate", workbook.toString()).exit()).isEqualTo(2);
        assertThat(check(workbook, "--annotate", folder + "/./2024-04.xlsx").exit())
                .isEqualTo(2);
        assertThat(check(twin, "--annotate", packed.toString()).exit()).isEqualTo(2);
        assertThat(workbook).hasBinaryContent(bundled(".xlsx"));
        assertThat(packed).hasBinaryContent(bundled(".xlsx"));
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(check(workbook, "--annotate", folder.resolve("out.md").toString())
                        .err())
                .contains(".xlsx にしてください");
        assertThat(check(workbook, "--annotate", folder.resolve("none/out.xlsx").toString())
                        .err())
                .contains("フォルダがない");
        assertThat(Cli.run("catalog", "check", "006", "2024-04", "--annotate", out.toString())
                        .exit())
                .isEqualTo(2);
    }

    private static Cli check(Path file, String... options) {
        return Cli.run(Stream.concat(Stream.of("catalog", "check", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Path brokenTwin() throws IOException {
        Path twin = folder.resolve("draft.md");
        Files.writeString(
                twin,
                new String(bundled(".md"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("| D1 | 満たす |", "| D1 | 満す |"));
        return twin;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bundled(String ending) throws IOException {
        try (var in = Objects.requireNonNull(CatalogCheckTest.class.getResourceAsStream(PARKINSON + ending))) {
            return in.readAllBytes();
        }
    }
}
