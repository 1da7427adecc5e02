package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hantei.registry.errors.RegistryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedRegistryTest {
    private static final Path FOLDER = Fixtures.RUN.resolve("embedded");

    private static Registry registry;

    @BeforeAll
    static void open() {
        registry = Registry.open(settings());
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect("wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void theServerWaitsForTheDiskAndListensOnLoopbackOnly() throws Exception {
        try (Connection connection = connect(password())) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(connection, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void passwordAndKeyFileAreReadableByTheOwnerOnly() throws IOException {
        for (String file : new String[] {"pg.password", "keys/hantei-keyset.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondRegistryOnTheSameFolderIsToldWhoHoldsIt() {
        assertThatThrownBy(() -> Registry.open(settings()))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("使用中")
                .hasMessageContaining("PID " + ProcessHandle.current().pid());
        registry.check();
    }

    @Test
    void anotherProcessOnTheSameFolderIsToldWhoHoldsIt() throws Exception {
        Process other = OtherJvm.start(OtherJvm.Opening.class, FOLDER.toString());
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said)
                .contains("別のプロセス")
                .contains("PID " + ProcessHandle.current().pid());
        assertThat(other.waitFor()).isEqualTo(1);
        registry.check();
    }

    @Test
    void recordsArePresentAfterARestartAndTheKeyNoticeIsGivenOnce() {
        String notices = String.join("\n", registry.notices());
        if (!notices.isEmpty()) {
            assertThat(notices).contains("hantei-keyset.json").contains("控え");
        }
        var form = Fixtures.registered(registry, "doctor", Fixtures.json("restart"));
        registry.close();
        registry = Registry.open(settings());
        assertThat(registry.notices()).isEmpty();
        assertThat(registry.forms().content(Fixtures.id(form))).isEqualTo(Fixtures.json("restart"));
    }

    @Test
    void aLostPasswordFileIsSaidPlainly() throws IOException {
        registry.close();
        Path file = FOLDER.resolve("pg.password");
        Path kept = Files.move(file, FOLDER.resolve("kept"));
        try {
            assertThatThrownBy(() -> Registry.open(settings()))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining(file.toString());
        } finally {
            Files.move(kept, file);
            registry = Registry.open(settings());
        }
    }

    @Test
    void aHalfMadeFirstStartIsMovedAsideAndNeverDeleted() throws IOException {
        Path folder = FOLDER.resolveSibling(FOLDER.getFileName() + "-half");
        Files.createDirectories(folder.resolve("pg18"));
        Files.writeString(folder.resolve("pg18/PG_VERSION"), "18\n");
        try (Registry fresh = Registry.open(RegistrySettings.embedded(folder).hasty(Fixtures.BINARIES))) {
            assertThat(fresh.notices()).anyMatch(notice -> notice.contains("pg18-unfinished-"));
            fresh.check();
        }
    }

    private static RegistrySettings settings() {
        return RegistrySettings.embedded(FOLDER).binaries(Fixtures.BINARIES);
    }

    private static String password() throws IOException {
        return Files.readString(FOLDER.resolve("pg.password"));
    }

    private static Connection connect(String password) throws IOException, SQLException {
        String port = Files.readString(FOLDER.resolve("pg.port")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
