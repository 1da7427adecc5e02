package jp.hantei.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.files.FolderLock;
import jp.hantei.registry.postgres.Database;
import jp.hantei.registry.postgres.EmbeddedServer;
import jp.hantei.registry.postgres.JdbcTarget;

/**
 * The records, opened. One per process; thread-safe. Close it at the end: an own PostgreSQL is stopped then.
 *
 * <pre>{@code
 * try (Registry registry = Registry.open(RegistrySettings.embedded(Path.of("data")))) {
 *     registry.notices().forEach(System.err::println);
 *     Draft draft = registry.drafts().create(kind, "doctor1", "1310000", json);
 *     Registration done = registry.drafts().register(draft.id(), draft.version(), judgement, "doctor1");
 * }
 * }</pre>
 */
public final class Registry implements AutoCloseable {
    private final Opened opened;
    private final Database database;
    private final Keys keys;
    private final Audit audit;
    private final Drafts drafts;
    private final Forms forms;
    private final Accounts accounts;
    private final ImportJobs importJobs;
    private final RegistrySettings settings;
    private final List<String> notices;

    private Registry(RegistrySettings settings, Opened opened) throws IOException {
        List<String> told = new ArrayList<>();
        this.settings = settings;
        this.opened = opened;
        this.database = opened.add(Database.open(
                target(settings, opened, told::add),
                FormMapper.class,
                DraftMapper.class,
                AuditMapper.class,
                KeyMapper.class,
                WrongKeyMapper.class,
                AccountMapper.class,
                ImportMapper.class));
        this.keys = Keys.open(database, settings.keyFolder(), told::add);
        this.audit = new Audit(database, keys.blinder(), settings.clock());
        this.drafts = new Drafts(database, keys, audit, settings.clock());
        this.forms = new Forms(database, keys, audit, settings.clock());
        this.accounts = new Accounts(database, keys, settings.clock());
        this.importJobs = new ImportJobs(database, opened.add(Presence.show(database)), settings.clock());
        int interrupted = importJobs.markInterrupted();
        if (interrupted > 0) {
            told.add("途中で止まった一括取込が " + interrupted + " 件あります。同じファイルをもう一度取り込んでください。登録済みの票は二重には登録されません。");
        }
        this.notices = List.copyOf(told);
    }

    /** @throws RegistryException if the database or the keys can't be opened; the message says what to do */
    public static Registry open(RegistrySettings settings) {
        Opened opened = new Opened();
        try {
            return new Registry(settings, opened);
        } catch (IOException e) {
            throw closing(
                    opened,
                    new RegistryException("データフォルダ " + settings.dataFolder() + " を使えません。フォルダの権限と空き容量を確かめてください。", e));
        } catch (RuntimeException e) {
            throw closing(opened, e);
        }
    }

    /** What the operator should be told after opening, in Japanese; often empty. */
    public List<String> notices() {
        return notices;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Forms forms() {
        return forms;
    }

    public Accounts accounts() {
        return accounts;
    }

    public ImportJobs importJobs() {
        return importJobs;
    }

    public Audit audit() {
        return audit;
    }

    /**
     * Registers many forms. When {@code work} throws, the batches stored so far stay, the last unfinished one is
     * dropped; running it again is safe, since nothing is registered twice.
     */
    public BulkResult bulk(BulkOrder order, BulkWork work) {
        BulkWriter writer = new BulkWriter(database, keys, audit, settings.clock(), order);
        work.write(writer);
        return writer.flush();
    }

    /** Adds a new encryption key. Old content stays readable; the key file has changed: back it up again. */
    public void rotateKey(String account) {
        keys.rotate(database, audit, account);
    }

    /**
     * For health checks.
     *
     * @throws RegistryException if the database does not answer
     */
    public void check() {
        database.inTransaction(
                session -> session.getMapper(AuditMapper.class).head().seq());
    }

    @Override
    public void close() {
        opened.close();
    }

    /** What was opened before the failure is closed again; the failure itself is what the caller hears of. */
    private static RuntimeException closing(Opened opened, RuntimeException failure) {
        try {
            opened.close();
        } catch (RegistryException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static JdbcTarget target(RegistrySettings settings, Opened opened, Consumer<String> notices)
            throws IOException {
        JdbcTarget given = settings.target();
        if (given != null) {
            return given;
        }
        Path folder = settings.dataFolder();
        if (folder == null) {
            throw new IllegalStateException("settings have either a target or a folder");
        }
        opened.add(FolderLock.take(folder));
        return opened.add(EmbeddedServer.start(folder, settings.binaries(), settings.durable(), notices))
                .target();
    }
}
