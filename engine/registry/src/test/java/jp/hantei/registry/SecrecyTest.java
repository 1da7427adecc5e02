package jp.hantei.registry;

import static jp.hantei.registry.Fixtures.PARKINSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hantei.registry.errors.UnreadableContentException;
import jp.hantei.registry.postgres.JdbcTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {
    private static final String NAME = "難病太郎";
    private static final String INSURED = "INSURED-31415926535";
    private static final String CLERK = "Clerk Hanako Himitsu";
    private static final byte[] CONTENT =
            ("{\"name\":\"" + NAME + "\",\"insured\":\"" + INSURED + "\"}").getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path keys;

    @Test
    void nothingSecretIsReadableInTheTablesOrInTheDataFiles() throws Exception {
        JdbcTarget target = TestServer.database();
        String accessKey;
        try (Registry registry = Registry.open(TestServer.settings(target, keys))) {
            registry.drafts().create(PARKINSON, "doctor", "1310000", CONTENT);
            accessKey =
                    Fixtures.registered(registry, "doctor", CONTENT).accessKey().text();
            registry.accounts().createIfAbsent(new Account("clerk1", CLERK, Role.CLERK, "1310000", "{bcrypt}x", true));
            registry.bulk(
                    new BulkOrder(UUID.randomUUID(), "clerk1", "1310000", outcome -> {}),
                    writer -> writer.add(1, PARKINSON, Fixtures.ELIGIBLE, CONTENT));
            TestServer.sql(target, "checkpoint");
            List<byte[]> secrets = new ArrayList<>();
            for (String secret : List.of(NAME, INSURED, CLERK, accessKey, accessKey.replace("-", ""))) {
                secrets.add(secret.getBytes(StandardCharsets.UTF_8));
            }
            for (String table : List.of("forms", "drafts", "accounts", "audit", "wrong_access_keys")) {
                assertHoldsNone(dump(target, table), secrets, "table " + table);
            }
            byte[] control = "clerk1".getBytes(StandardCharsets.UTF_8);
            assertThat(holds(dump(target, "accounts"), control)).isTrue();
            int files = 0;
            int withControl = 0;
            try (Stream<Path> all = Files.walk(TestServer.FOLDER)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    assertHoldsNone(Files.readAllBytes(file), secrets, file.toString());
                    files++;
                    withControl += holds(Files.readAllBytes(file), control) ? 1 : 0;
                }
            }
            assertThat(files).isGreaterThan(900);
            assertThat(withControl).as("files where a plain column is seen").isPositive();
        }
    }

    @Test
    void aFormsContentMovedToAnotherRowDoesNotOpenThere() {
        JdbcTarget target = TestServer.database();
        try (Registry registry = Registry.open(TestServer.settings(target, keys))) {
            var one = Fixtures.registered(registry, "doctor", CONTENT).form().id();
            var two = Fixtures.registered(registry, "doctor", Fixtures.json("other"))
                    .form()
                    .id();
            TestServer.sql(
                    target,
                    "alter table hantei.forms disable trigger all",
                    "update hantei.forms set content = (select content from hantei.forms where id = '" + one
                            + "') where id = '" + two + "'");
            assertThat(registry.forms().content(one)).isEqualTo(CONTENT);
            assertThatThrownBy(() -> registry.forms().content(two))
                    .isInstanceOf(UnreadableContentException.class)
                    .hasMessageContaining(two.toString());
        }
    }

    @Test
    void aDraftsContentMovedToTheFormOfTheSameIdDoesNotOpenThere() {
        JdbcTarget target = TestServer.database();
        try (Registry registry = Registry.open(TestServer.settings(target, keys))) {
            Draft draft = registry.drafts().create(PARKINSON, "doctor", "1310000", CONTENT);
            TestServer.sql(target, "create table public.kept as select id, content from hantei.drafts");
            registry.drafts().register(draft.id(), 1, Fixtures.ELIGIBLE, "doctor");
            TestServer.sql(
                    target,
                    "alter table hantei.forms disable trigger all",
                    "update hantei.forms f set content = k.content from public.kept k where k.id = f.id");
            assertThatThrownBy(() -> registry.forms().content(draft.id()))
                    .isInstanceOf(UnreadableContentException.class);
        }
    }

    @Test
    void registeredFormsCanNotBeChangedOrDeletedBySql() {
        JdbcTarget target = TestServer.database();
        try (Registry registry = Registry.open(TestServer.settings(target, keys))) {
            Fixtures.registered(registry, "doctor", CONTENT);
            for (String change : List.of(
                    "update hantei.forms set verdict = 'INELIGIBLE'",
                    "delete from hantei.forms",
                    "truncate hantei.forms",
                    "update hantei.audit set account = 'x'",
                    "delete from hantei.audit")) {
                assertThatThrownBy(() -> TestServer.sql(target, change)).hasMessageContaining("never changed");
            }
        }
    }

    private static void assertHoldsNone(byte[] bytes, List<byte[]> secrets, String where) {
        for (byte[] secret : secrets) {
            assertThat(holds(bytes, secret)).as("%s holds a secret", where).isFalse();
        }
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    /** Every column as text, and every bytea also as its raw bytes. */
    private static byte[] dump(JdbcTarget target, String table) throws Exception {
        try (Connection connection = DriverManager.getConnection(target.url(), target.user(), target.password());
                ResultSet rows = connection.createStatement().executeQuery("select * from hantei." + table)) {
            var out = new ByteArrayOutputStream();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    byte[] cell = rows.getBytes(i);
                    if (cell != null) {
                        out.write(cell);
                        out.write('\n');
                    }
                }
            }
            return out.toByteArray();
        }
    }
}
