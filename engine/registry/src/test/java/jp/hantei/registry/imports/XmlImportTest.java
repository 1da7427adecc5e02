package jp.hantei.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.judgement.JudgementJson;
import jp.hantei.registry.ImportJob;
import jp.hantei.registry.ImportProblem;
import jp.hantei.registry.ImportState;
import jp.hantei.registry.OpenRegistry;
import jp.hantei.registry.Registry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlImportTest {
    private static final String FORM =
            "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"NEW\">";

    @TempDir
    private static Path keyFolder;

    private static Registry registry;

    private final List<IssuedKey> keys = new ArrayList<>();
    private final List<ImportCount> progress = new ArrayList<>();

    @BeforeAll
    static void open() {
        registry = OpenRegistry.withKeysIn(keyFolder);
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void countsEveryFormOnceAndGivesEachItsKey() {
        ImportReport report = run(SampleFile.of("006", 700, 1));

        ImportCount count = report.count();
        assertThat(count.total()).isEqualTo(700);
        assertThat(count.registered() + count.refused() + count.alreadyRegistered())
                .isEqualTo(700);
        assertThat(count.refused()).isZero();
        assertThat(count.withFindings()).isBetween(1, 699);
        assertThat(keys).hasSize(count.registered());
        assertThat(keys.get(0).ref()).isEqualTo("S-1");
        assertThat(progress).hasSizeGreaterThanOrEqualTo(2).last().isEqualTo(count);
        ImportJob job = registry.importJobs().find(report.job()).orElseThrow();
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.registered()).isEqualTo(count.registered());
    }

    @Test
    void theSameFileAgainRegistersNothing() {
        String file = SampleFile.of("097", 20, 2);
        ImportReport first = run(file);
        keys.clear();
        ImportReport second = run(file);

        assertThat(second.count().registered()).isZero();
        assertThat(second.count().alreadyRegistered()).isEqualTo(first.count().total());
        assertThat(keys).isEmpty();
    }

    @Test
    void whatIsStoredCanBeJudgedAgain() {
        run(SampleFile.of("049", 1, 3));
        byte[] content = registry.forms().content(keys.get(0).form());

        JudgementJson.Request request = JudgementJson.read(new String(content, StandardCharsets.UTF_8));

        assertThat(request.disease()).isEqualTo("049");
        assertThat(request.answers().values()).containsKey("p_family_name");
    }

    @Test
    void aRefusedFormDoesNotStopTheOthersAndSaysWhy() {
        ImportReport report = run("<forms xmlns=\"urn:hantei:forms:1\">\n" + FORM
                + "\n<basic><p_insured_number>秘密番号</p_insured_number><p_famly_name>秘密</p_famly_name></basic>"
                + "\n<diagnosis><rest_tremor>9</rest_tremor></diagnosis></form>\n"
                + FORM + "<diagnosis><rest_tremor>1</rest_tremor></diagnosis></form>\n</forms>");

        assertThat(report.count()).isEqualTo(new ImportCount(2, 1, 1, 1, 0));
        assertThat(report.problems())
                .containsExactly(
                        new ImportProblem(1, 3, "p_famly_name", null, "様式 006 2024-04 にない項目です。", near(report), "006"),
                        new ImportProblem(1, 4, "rest_tremor", "9", "コード表にない答えです。", "書ける答え: 1 あり、2 なし、3 不明。", "006"));
        assertThat(registry.importJobs().problems(report.job(), 0, 10).rows()).isEqualTo(report.problems());
    }

    @Test
    void personalValuesStandInNoProblem() {
        ImportReport report = run(FORM + "<basic><p_address>" + "秘密の住所".repeat(1_000) + "</p_address>"
                + "<p_family_name>秘\uFFFD</p_family_name><p_nickname>秘密</p_nickname>秘密</basic></form>");

        assertThat(report.problems()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(report.problems().toString()).doesNotContain("秘密").doesNotContain("秘\uFFFD");
    }

    @Test
    void aFileThatBreaksOffKeepsWhatWasReadAndSaysWhereItEnds() {
        String file = SampleFile.of("066", 5, 4);
        ImportReport report = run(file.substring(0, file.length() - 200));

        assertThat(report.complete()).isFalse();
        assertThat(report.count().total()).isEqualTo(5);
        assertThat(report.count().registered()).isEqualTo(4);
        assertThat(report.count().refused()).isEqualTo(1);
        ImportJob job = registry.importJobs().find(report.job()).orElseThrow();
        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.failure()).contains("ファイルが途中で終わっています");
    }

    private static String near(ImportReport report) {
        return String.valueOf(report.problems().get(0).fix());
    }

    private ImportReport run(String xml) {
        ImportOrder order = new ImportOrder("test.xml", "clerk1", "1310000", true, progress::add, keys::add);
        return new XmlImport(registry, SampleFile.CATALOG)
                .run(order, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
