package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import jp.hantei.registry.errors.RegistryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobsTest {
    @TempDir
    Path keys;

    private RegistrySettings settings;

    @BeforeEach
    void freshDatabase() {
        settings = TestServer.settings(TestServer.database(), keys);
    }

    @Test
    void aJobShowsItsProgressAndItsEnd() {
        try (Registry registry = Registry.open(settings)) {
            ImportJobs jobs = registry.importJobs();
            ImportJob job = jobs.start("forms.xml", null, "clerk");
            jobs.progress(job.id(), new ImportProgress(100, 40, 30, 5, 10));
            ImportJob running = jobs.find(job.id()).orElseThrow();
            assertThat(running.state()).isEqualTo(ImportState.RUNNING);
            assertThat(running.total()).isEqualTo(100);
            assertThat(List.of(running.done(), running.registered(), running.withFindings(), running.refused()))
                    .containsExactly(40, 30, 5, 10);
            jobs.finish(job.id());
            ImportJob done = jobs.newest(5).get(0);
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            assertThat(done.finishedAt()).isNotNull();
            assertThatThrownBy(() -> jobs.fail(job.id(), "too late"))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("実行中ではありません");
        }
    }

    @Test
    void aFailedJobSaysWhy() {
        try (Registry registry = Registry.open(settings)) {
            ImportJob job = registry.importJobs().start("forms.xml", 3, "clerk");
            registry.importJobs().fail(job.id(), "ファイルが途中で終わっています。");
            assertThat(registry.importJobs().find(job.id()).orElseThrow().failure())
                    .contains("途中で");
        }
    }

    @Test
    void problemsAreKeptInOrderAndReadPageByPage() {
        try (Registry registry = Registry.open(settings)) {
            ImportJob job = registry.importJobs().start("forms.xml", 3, "clerk");
            ImportProblem whole = new ImportProblem(null, null, null, null, "文字コードが違います", null, null);
            ImportProblem item = new ImportProblem(2, 120, "height_cm", "***", "数値ではありません", "半角の数字で", "006");
            registry.importJobs().addProblems(job.id(), List.of(whole, item));
            Page<ImportProblem> first = registry.importJobs().problems(job.id(), 0, 1);
            assertThat(first.rows()).containsExactly(whole);
            assertThat(first.total()).isEqualTo(2);
            assertThat(registry.importJobs().problems(job.id(), 1, 1).rows()).containsExactly(item);
        }
    }

    @Test
    void aJobWhoseProcessIsGoneIsShownAsInterruptedAtTheNextStart() {
        ImportJob job;
        try (Registry registry = Registry.open(settings)) {
            job = registry.importJobs().start("forms.xml", 3, "clerk");
        }
        try (Registry registry = Registry.open(settings)) {
            assertThat(registry.importJobs().find(job.id()).orElseThrow().state())
                    .isEqualTo(ImportState.INTERRUPTED);
            assertThat(registry.notices())
                    .singleElement()
                    .asString()
                    .contains("1 件")
                    .contains("もう一度");
        }
    }

    @Test
    void aJobOfAProcessThatStillLivesGoesOn() {
        try (Registry importer = Registry.open(settings)) {
            ImportJob job = importer.importJobs().start("forms.xml", 3, "clerk");
            try (Registry web = Registry.open(settings)) {
                assertThat(web.importJobs().find(job.id()).orElseThrow().state())
                        .isEqualTo(ImportState.RUNNING);
                assertThat(web.notices()).isEmpty();
            }
            importer.importJobs().finish(job.id());
        }
    }
}
