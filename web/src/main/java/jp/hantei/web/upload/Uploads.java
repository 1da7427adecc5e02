package jp.hantei.web.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.ImportJob;
import jp.hantei.registry.ImportState;
import jp.hantei.registry.Registry;
import jp.hantei.registry.imports.ImportOrder;
import jp.hantei.registry.imports.ImportReport;
import jp.hantei.registry.imports.IssuedKey;
import jp.hantei.registry.imports.XmlImport;
import jp.hantei.web.login.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs imports one after the other in the background. Thread-safe. */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int RECENT = 50;
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Registry registry;
    private final XmlImport imports;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "import"));
    private final Map<UUID, List<IssuedKey>> keys = new ConcurrentHashMap<>();
    private volatile @Nullable Running running;

    private record Running(String account, Instant since, CountedStream stream, long size) {}

    Uploads(Registry registry, Catalog catalog) {
        this.registry = registry;
        this.imports = new XmlImport(registry, catalog);
    }

    /** Takes over the file and deletes it in the end. */
    void start(CurrentUser user, String fileName, Path file) {
        worker.execute(() -> {
            try {
                run(user, fileName, file);
            } catch (IOException | RuntimeException e) {
                // the job, if it began, says so itself
                LOG.error("import failed: {}", e.getClass().getName());
            } finally {
                running = null;
                delete(file);
            }
        });
    }

    private void run(CurrentUser user, String fileName, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CountedStream counted = new CountedStream(in);
            running = new Running(user.id(), Instant.now(), counted, Math.max(1, Files.size(file)));
            List<IssuedKey> issued = new ArrayList<>();
            ImportOrder order =
                    new ImportOrder(fileName, user.id(), user.institution(), false, count -> {}, issued::add);
            ImportReport report = imports.run(order, counted);
            if (!issued.isEmpty()) {
                keys.put(report.job(), List.copyOf(issued));
            }
        }
    }

    /** The account's imports, newest first. */
    List<ImportJob> of(CurrentUser user) {
        return registry.importJobs().newest(RECENT).stream()
                .filter(job -> job.createdBy().equals(user.id()))
                .toList();
    }

    Optional<ImportJob> find(CurrentUser user, UUID id) {
        return registry.importJobs().find(id).filter(job -> job.createdBy().equals(user.id()));
    }

    /** How long the running import still takes, judged by the part of the file that was read; empty at first. */
    Optional<Duration> left(ImportJob job) {
        Running now = running;
        if (now == null || job.state() != ImportState.RUNNING || !now.account().equals(job.createdBy())) {
            return Optional.empty();
        }
        Duration elapsed = Duration.between(now.since(), Instant.now());
        double part = now.stream().count() / (double) now.size();
        if (part < 0.02 || elapsed.toSeconds() < 3) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * (1 - part) / part)));
    }

    boolean hasKeys(UUID job) {
        return keys.containsKey(job);
    }

    /** The access keys of an import; they are given once and forgotten. */
    List<IssuedKey> takeKeys(UUID job) {
        List<IssuedKey> taken = keys.remove(job);
        return taken == null ? List.of() : taken;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(STOP.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
