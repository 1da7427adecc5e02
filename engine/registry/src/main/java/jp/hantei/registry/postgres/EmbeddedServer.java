package jp.hantei.registry.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import jp.hantei.registry.errors.RegistryException;

/**
 * Our own PostgreSQL on a data folder, hardened for real data: fsync and synchronous commit on, a password from the
 * first start, loopback only, no Unix socket. The caller holds the folder's lock.
 */
public final class EmbeddedServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Path cluster;
    private final JdbcTarget target;

    private EmbeddedServer(EmbeddedPostgres postgres, Path cluster, JdbcTarget target) {
        this.postgres = postgres;
        this.cluster = cluster;
        this.target = target;
    }

    /**
     * Starts the server, after ending one that a killed process has left behind.
     *
     * @param binaries where PostgreSQL's programs are unpacked, once
     * @param durable false only in tests: then a power failure loses data
     * @param notices told in Japanese what the operator should know
     */
    public static EmbeddedServer start(Path folder, Path binaries, boolean durable, Consumer<String> notices)
            throws IOException {
        refuseRootWithoutNamespaces();
        Path cluster = folder.resolve("pg18");
        AbandonedServer.stop(cluster);
        ClusterFolder.prepare(cluster, notices);
        ServerPassword password = ServerPassword.of(folder);
        int port = ServerPort.choose(folder);
        String sync = durable ? "on" : "off";
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.resolve("pg.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(log)
                .setServerConfig("fsync", sync)
                .setServerConfig("full_page_writes", sync)
                .setServerConfig("synchronous_commit", sync)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "50")
                .setConnectConfig("password", password.text())
                // These reach initdb only, after its own "-A trust"; the last one wins.
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString());
        try {
            EmbeddedPostgres postgres = builder.start();
            ClusterFolder.markReady(cluster);
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            return new EmbeddedServer(postgres, cluster, new JdbcTarget(url, "postgres", password.text()));
        } catch (IOException | IllegalStateException e) {
            throw new RegistryException(
                    "内蔵のPostgreSQLが起動しません（データフォルダ " + folder + "、ポート " + port + "）。原因は " + folder.resolve("pg.log")
                            + " の末尾にあります。空き容量とフォルダの権限も確かめてください。",
                    e);
        }
    }

    public JdbcTarget target() {
        return target;
    }

    /** Stops the server; close every connection before. */
    @Override
    public void close() throws IOException {
        postgres.close();
        AbandonedServer.stop(cluster);
    }

    private static void refuseRootWithoutNamespaces() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new RegistryException("内蔵のPostgreSQLはrootでは動きません。この環境（コンテナなど）では、rootから一般の利用者に"
                    + "切り替える仕組み（unshare -U）も禁じられています。一般の利用者で起動するか、外部のPostgreSQLのJDBC URLを指定してください。");
        }
    }
}
