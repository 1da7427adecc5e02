package jp.hantei.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hantei.registry.postgres.EmbeddedServer;
import jp.hantei.registry.postgres.JdbcTarget;

/** One real PostgreSQL for all tests of the module; each test class takes a fresh database in it. */
final class TestServer {
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path BINARIES = TARGET.resolve("pgbin");
    static final Path FOLDER = TARGET.resolve("test-data")
            .resolve(Long.toString(ProcessHandle.current().pid()));

    static final FormKind PARKINSON = new FormKind(Scheme.INTRACTABLE, "006", "2024-04", Application.NEW);
    static final JudgementSummary ELIGIBLE = new JudgementSummary("rules-1", "ELIGIBLE", "Definite", 2);

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedServer SERVER = start();

    private TestServer() {}

    /** A new, empty database. */
    static JdbcTarget database() {
        String name = "t" + DATABASES.incrementAndGet();
        sql(SERVER.target(), "create database " + name);
        String url = SERVER.target().url().replace("/postgres", "/" + name);
        return new JdbcTarget(url, SERVER.target().user(), SERVER.target().password());
    }

    static RegistrySettings settings(JdbcTarget target, Path keyFolder) {
        return RegistrySettings.jdbc(target.url(), target.user(), target.password(), keyFolder);
    }

    static void sql(JdbcTarget target, String... statements) {
        try (Connection connection = DriverManager.getConnection(target.url(), target.user(), target.password());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] json(String text) {
        return ("{\"" + text + "\":1}").getBytes(StandardCharsets.UTF_8);
    }

    static Registration.Registered registered(Registry registry, String doctor, byte[] content) {
        Draft draft = registry.drafts().create(PARKINSON, doctor, "1310000", content);
        return (Registration.Registered) registry.drafts().register(draft.id(), 1, ELIGIBLE, doctor);
    }

    static UUID id(Registration.Registered registered) {
        return registered.form().id();
    }

    private static EmbeddedServer start() {
        try {
            EmbeddedServer server = EmbeddedServer.start(FOLDER, BINARIES, false, notice -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
