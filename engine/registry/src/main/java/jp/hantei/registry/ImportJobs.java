package jp.hantei.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.postgres.Database;
import org.jspecify.annotations.Nullable;

/** Imports of files: how far they are and what was wrong. */
public final class ImportJobs {
    private final Database database;
    private final Presence presence;
    private final Clock clock;

    ImportJobs(Database database, Presence presence, Clock clock) {
        this.database = database;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * A new job, RUNNING.
     *
     * @param total forms in the file; null while not known
     */
    public ImportJob start(String fileName, @Nullable Integer total, String account) {
        ImportJob job = new ImportJob(
                UUID.randomUUID(), fileName, ImportState.RUNNING, total, 0, 0, 0, 0, null, account, now(), null);
        return database.inTransaction(session -> {
            session.getMapper(ImportMapper.class).insert(job, presence.number());
            return job;
        });
    }

    /** @throws RegistryException if the job is not RUNNING */
    public void progress(UUID job, ImportProgress progress) {
        mustRun(job, database.inTransaction(session -> session.getMapper(ImportMapper.class)
                .progress(job, progress)));
    }

    /** Adds to the job's problems, in the order given. */
    public void addProblems(UUID job, List<ImportProblem> problems) {
        database.inBatch(session -> {
            ImportMapper mapper = session.getMapper(ImportMapper.class);
            problems.forEach(problem -> mapper.insertProblem(job, problem));
            return session.flushStatements();
        });
    }

    /** @throws RegistryException if the job is not RUNNING */
    public void finish(UUID job) {
        end(job, ImportState.DONE, null);
    }

    /** @param reason why, for people; without personal data */
    public void fail(UUID job, String reason) {
        end(job, ImportState.FAILED, reason);
    }

    public Optional<ImportJob> find(UUID job) {
        return database.inTransaction(session ->
                Optional.ofNullable(session.getMapper(ImportMapper.class).find(job)));
    }

    /** Newest first; at most {@code limit}. */
    public List<ImportJob> newest(int limit) {
        Page.check(0, limit);
        return database.inTransaction(
                session -> session.getMapper(ImportMapper.class).newest(limit));
    }

    /** In the order they were added. */
    public Page<ImportProblem> problems(UUID job, int page, int size) {
        Page.check(page, size);
        return database.inTransaction(session -> {
            ImportMapper mapper = session.getMapper(ImportMapper.class);
            return new Page<>(mapper.problems(job, size, (long) page * size), page, size, mapper.countProblems(job));
        });
    }

    /** Marks jobs whose process is gone, and says how many there were. */
    int markInterrupted() {
        return database.inTransaction(session -> {
            ImportMapper mapper = session.getMapper(ImportMapper.class);
            int interrupted = 0;
            for (int runner : mapper.runners()) {
                if (!mapper.lives(runner)) {
                    interrupted += mapper.interrupt(runner, now());
                }
            }
            return interrupted;
        });
    }

    private void end(UUID job, ImportState state, @Nullable String failure) {
        mustRun(job, database.inTransaction(session -> session.getMapper(ImportMapper.class)
                .end(job, state, failure, now())));
    }

    private static void mustRun(UUID job, int changed) {
        if (changed == 0) {
            throw new RegistryException("一括取込 " + job + " は実行中ではありません（終了済みか、存在しません）。取込の一覧で確かめてください。");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
