package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.postgres.JdbcTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path keys;

    private JdbcTarget target;
    private RegistrySettings settings;
    private Path file;

    @BeforeEach
    void freshDatabase() {
        target = TestServer.database();
        settings = TestServer.settings(target, keys);
        file = keys.resolve("hantei-keyset.json");
    }

    @Test
    void theFirstStartMakesTheKeyFileAndSaysToBackItUp() {
        try (Registry registry = Registry.open(settings)) {
            assertThat(registry.notices())
                    .singleElement()
                    .asString()
                    .contains(file.toString())
                    .contains("控え");
        }
        try (Registry registry = Registry.open(settings)) {
            assertThat(registry.notices()).isEmpty();
        }
    }

    @Test
    void afterRotationOldAndNewContentIsReadableAlsoAfterARestart() {
        Registration.Registered old;
        Registration.Registered fresh;
        try (Registry registry = Registry.open(settings)) {
            old = Fixtures.registered(registry, "doctor", Fixtures.json("old"));
            registry.rotateKey("operator");
            fresh = Fixtures.registered(registry, "doctor", Fixtures.json("fresh"));
            assertThat(registry.forms().content(old.form().id())).isEqualTo(Fixtures.json("old"));
        }
        try (Registry registry = Registry.open(settings)) {
            assertThat(registry.forms().content(old.form().id())).isEqualTo(Fixtures.json("old"));
            assertThat(registry.forms().content(fresh.form().id())).isEqualTo(Fixtures.json("fresh"));
            assertThat(registry.forms().byAccessKey("city", old.accessKey())).isInstanceOf(KeyLookup.Found.class);
            assertThat(registry.forms().byAccessKey("city", fresh.accessKey())).isInstanceOf(KeyLookup.Found.class);
        }
    }

    @Test
    void anotherRunningProcessReadsWhatWasSealedWithTheNewKey() {
        try (Registry one = Registry.open(settings);
                Registry other = Registry.open(settings)) {
            one.rotateKey("operator");
            var form = Fixtures.registered(one, "doctor", Fixtures.json("fresh"));
            assertThat(other.forms().content(form.form().id())).isEqualTo(Fixtures.json("fresh"));
        }
    }

    @Test
    void aMissingKeyFileIsRefusedAndNoNewOneIsMade() throws IOException {
        Registry.open(settings).close();
        Files.delete(file);
        assertRefused("ありません");
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherDatabasesKeyFileIsRefused(@TempDir Path otherKeys) throws IOException {
        Registry.open(settings).close();
        Registry.open(TestServer.settings(TestServer.database(), otherKeys)).close();
        Files.copy(otherKeys.resolve("hantei-keyset.json"), file, StandardCopyOption.REPLACE_EXISTING);
        assertRefused("このデータベースのもの");
    }

    @Test
    void aBackupFromBeforeTheRotationIsRefused() throws IOException {
        try (Registry registry = Registry.open(settings)) {
            Path backup = Files.copy(file, keys.resolve("backup"));
            registry.rotateKey("operator");
            Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertRefused("古い控え");
    }

    @Test
    void aDamagedKeyFileIsRefused() throws IOException {
        Registry.open(settings).close();
        Files.writeString(file, "{}");
        assertRefused("読めません");
    }

    @Test
    void aDatabaseWithFormsButWithoutItsKeyTableIsRefused() {
        try (Registry registry = Registry.open(settings)) {
            Fixtures.registered(registry, "doctor", Fixtures.json("x"));
        }
        TestServer.sql(target, "delete from hantei.sealed_index_keys");
        assertRefused("バックアップ");
    }

    @Test
    void aKeyFileThatOthersCanReadIsPointedOut() throws IOException {
        Registry.open(settings).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (Registry registry = Registry.open(settings)) {
            assertThat(registry.notices()).singleElement().asString().contains("0600");
        }
    }

    @Test
    void aWrongPasswordOfTheOperatorsDatabaseIsSaidPlainlyWithoutShowingIt() {
        assertThatThrownBy(() -> Registry.open(RegistrySettings.jdbc(target.url(), "postgres", "hunter2", keys)))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("28P01")
                .hasMessageContaining(target.url())
                .hasMessageNotContaining("hunter2");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> Registry.open(settings))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(reason);
    }
}
