package jp.hantei.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.hantei.registry.postgres.EmbeddedServer;
import jp.hantei.registry.postgres.JdbcTarget;

/** One real PostgreSQL for all tests of the module; each test class takes a fresh database in it. */
final class TestServer {
    static final Path FOLDER = Fixtures.RUN.resolve("server");

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

    private static EmbeddedServer start() {
        try {
            EmbeddedServer server = EmbeddedServer.start(FOLDER, Fixtures.BINARIES, false, notice -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                    delete(Fixtures.RUN);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
