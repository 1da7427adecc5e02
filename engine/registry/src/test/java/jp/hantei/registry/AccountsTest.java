package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.hantei.registry.errors.RegistryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @TempDir
    static Path keys;

    private static Registry registry;

    @BeforeAll
    static void open() {
        registry = Registry.open(TestServer.settings(TestServer.database(), keys));
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void anAccountIsCreatedOnceAndReadBack() {
        Account doctor = new Account("d1", "𠮷田 花子", Role.DOCTOR, "1310000", "{bcrypt}abc", true);
        assertThat(registry.accounts().createIfAbsent(doctor)).isTrue();
        assertThat(registry.accounts().createIfAbsent(new Account("d1", "別人", Role.OPERATOR, "x", "y", true)))
                .isFalse();
        assertThat(registry.accounts().find("d1")).contains(doctor);
        assertThat(registry.accounts().ofInstitution("1310000")).containsExactly(doctor);
        assertThat(doctor.toString()).doesNotContain("bcrypt").doesNotContain("花子");
    }

    @Test
    void anAccountIsDisabledAndGetsANewPassword() {
        registry.accounts().createIfAbsent(new Account("d2", "名", Role.CLERK, "2", "old", true));
        registry.accounts().setEnabled("d2", false);
        registry.accounts().changePassword("d2", "new");
        assertThat(registry.accounts().find("d2")).contains(new Account("d2", "名", Role.CLERK, "2", "new", false));
    }

    @Test
    void anUnknownAccountIsEmptyAndCannotBeChanged() {
        assertThat(registry.accounts().find("nobody")).isEmpty();
        assertThatThrownBy(() -> registry.accounts().setEnabled("nobody", true))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("nobody");
    }
}
