package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.hantei.registry.postgres.JdbcTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    Path keys;

    private JdbcTarget target;
    private Registry registry;

    @BeforeEach
    void open() {
        target = TestServer.database();
        registry = Registry.open(TestServer.settings(target, keys));
        for (int i = 1; i <= 5; i++) {
            registry.audit().record("user" + i, AuditAction.VIEWED, i == 3 ? null : "form" + i);
        }
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void anUntouchedChainIsWhole() {
        ChainCheck check = registry.audit().verifyChain();
        assertThat(check.rows()).isEqualTo(5);
        assertThat(check.brokenAt()).isNull();
        assertThat(check.headHash()).hasSize(64);
        assertThat(registry.audit().about("form2"))
                .extracting(AuditEntry::account)
                .containsExactly("user2");
    }

    @Test
    void eachChangedColumnBreaksTheChainAtItsRow() {
        for (String change : List.of(
                "account = 'nobody'",
                "action = 'PRINTED'",
                "subject = 'form9'",
                "subject = null",
                "at = at + interval '1 second'",
                "hash = '\\x00'",
                "prev_hash = '\\x00'")) {
            tamper(
                    "create table public.kept as select * from hantei.audit",
                    "update hantei.audit set " + change + " where seq = 2");
            assertThat(registry.audit().verifyChain().brokenAt()).as(change).isEqualTo(2);
            tamper(
                    "delete from hantei.audit",
                    "insert into hantei.audit select * from public.kept",
                    "drop table public.kept");
        }
        assertThat(registry.audit().verifyChain().isWhole()).isTrue();
    }

    @Test
    void aDeletedRowBreaksTheChain() {
        tamper("delete from hantei.audit where seq = 4");
        assertThat(registry.audit().verifyChain().brokenAt()).isEqualTo(4);
    }

    @Test
    void rowsCutOffAtTheEndAreNoticed() {
        tamper("delete from hantei.audit where seq > 3");
        assertThat(registry.audit().verifyChain().brokenAt()).isEqualTo(4);
    }

    @Test
    void anInsertedRowBreaksTheChain() {
        tamper(
                "insert into hantei.audit select 6, at, account, action, subject, hash, hash from hantei.audit where seq = 5");
        assertThat(registry.audit().verifyChain().brokenAt()).isEqualTo(6);
    }

    @Test
    void rowsWrittenByManyThreadsFormOneChain() {
        IntStream.range(0, 200).parallel().forEach(i -> registry.audit()
                .record("user", AuditAction.PRINTED, "form" + i));
        ChainCheck check = registry.audit().verifyChain();
        assertThat(check.isWhole()).isTrue();
        assertThat(check.rows()).isEqualTo(205);
    }

    private void tamper(String... statements) {
        TestServer.sql(target, "alter table hantei.audit disable trigger all");
        TestServer.sql(target, statements);
    }
}
