package jp.hantei.registry;

import static jp.hantei.registry.Fixtures.ELIGIBLE;
import static jp.hantei.registry.Fixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.hantei.registry.errors.RegistryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    @TempDir
    Path keys;

    private final SettableClock clock = new SettableClock();
    private Registry registry;

    @BeforeEach
    void open() {
        registry =
                Registry.open(TestServer.settings(TestServer.database(), keys).clock(clock));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void aFormIsFoundByItsAccessKeyAndTheAuditSaysWhoLooked() {
        var form = Fixtures.registered(registry, "doctor", json("x"));
        KeyLookup found = registry.forms()
                .byAccessKey("city", AccessKey.parse(form.accessKey().text()));
        assertThat(found).isEqualTo(new KeyLookup.Found(form.form()));
        AuditEntry newest = registry.audit().newest(0, 1).rows().get(0);
        assertThat(newest.account()).isEqualTo("city");
        assertThat(newest.action()).isEqualTo(AuditAction.VIEWED_BY_KEY);
        assertThat(newest.subject()).isEqualTo(form.form().id().toString());
    }

    @Test
    void tenWrongKeysLockTheAccountForTenMinutesAndNobodyElse() {
        var form = Fixtures.registered(registry, "doctor", json("x"));
        for (int left = 9; left >= 0; left--) {
            assertThat(lookUp("city", AccessKey.random())).isEqualTo(new KeyLookup.NotFound(left));
            clock.advance(Duration.ofSeconds(10));
        }
        Instant until = clock.instant().minusSeconds(10).plus(Duration.ofMinutes(10));
        assertThat(lookUp("city", form.accessKey())).isEqualTo(new KeyLookup.LockedOut(until));
        assertThat(lookUp("other", form.accessKey())).isInstanceOf(KeyLookup.Found.class);
        clock.advance(Duration.ofMinutes(8));
        assertThat(lookUp("city", form.accessKey())).isInstanceOf(KeyLookup.LockedOut.class);
        clock.advance(Duration.ofMinutes(2));
        assertThat(lookUp("city", form.accessKey())).isInstanceOf(KeyLookup.Found.class);
    }

    @Test
    void wrongKeysTriedInParallelAreAllCounted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<KeyLookup>> guesses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            guesses.add(() -> lookUp("city", AccessKey.random()));
        }
        int refused = 0;
        for (var guess : threads.invokeAll(guesses)) {
            refused += guess.get() instanceof KeyLookup.NotFound ? 1 : 0;
        }
        threads.shutdown();
        assertThat(refused).isEqualTo(Forms.WRONG_KEYS_ALLOWED);
    }

    @Test
    void formsAreListedNewestFirstByCreatorInstitutionDiseaseVerdictAndDate() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            FormKind kind = new FormKind(
                    i < 5 ? Scheme.INTRACTABLE : Scheme.PAEDIATRIC,
                    i % 2 == 0 ? "006" : "097",
                    "2024-04",
                    Application.NEW);
            Draft draft = registry.drafts().create(kind, "doctor" + i % 3, "131000" + i % 2, json("n" + i));
            JudgementSummary judgement = i == 4 ? new JudgementSummary("rules", null, null, 0) : ELIGIBLE;
            made.add(registry.drafts()
                    .register(draft.id(), 1, judgement, "doctor")
                    .form()
                    .id());
            clock.advance(Duration.ofDays(1));
        }
        Instant start = Instant.parse("2026-04-01T00:00:00Z");
        assertFound(FormQuery.all(), made, 5, 4, 3, 2, 1, 0);
        assertFound(FormQuery.ofCreator("doctor1"), made, 4, 1);
        assertFound(FormQuery.ofInstitution("1310000"), made, 4, 2, 0);
        assertFound(FormQuery.all().disease(Scheme.INTRACTABLE, "097"), made, 3, 1);
        assertFound(FormQuery.all().verdict("ELIGIBLE").disease(Scheme.INTRACTABLE, "006"), made, 2, 0);
        assertFound(
                FormQuery.all().registered(start.plus(Duration.ofDays(1)), start.plus(Duration.ofDays(3))), made, 2, 1);
        Page<FormRecord> second = registry.forms().search(FormQuery.all(), 1, 4);
        assertThat(second.rows()).extracting(FormRecord::id).containsExactly(made.get(1), made.get(0));
        assertThat(second.total()).isEqualTo(6);
        assertThat(second.hasNext()).isFalse();
    }

    @Test
    void theContentOfAnUnknownFormIsRefused() {
        assertThatThrownBy(() -> registry.forms().content(new UUID(1, 2)))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(new UUID(1, 2).toString());
    }

    private KeyLookup lookUp(String account, AccessKey key) {
        return registry.forms().byAccessKey(account, key);
    }

    private void assertFound(FormQuery query, List<UUID> made, int... expected) {
        Page<FormRecord> page = registry.forms().search(query, 0, 50);
        List<UUID> ids = Arrays.stream(expected).mapToObj(made::get).toList();
        assertThat(page.rows()).extracting(FormRecord::id).containsExactlyElementsOf(ids);
        assertThat(page.total()).isEqualTo(expected.length);
    }
}
