package jp.hantei.registry;

import static jp.hantei.registry.Fixtures.ELIGIBLE;
import static jp.hantei.registry.Fixtures.PARKINSON;
import static jp.hantei.registry.Fixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.errors.StaleDraftException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    static Path keys;

    private static Registry registry;
    private static Drafts drafts;

    @BeforeAll
    static void open() {
        registry = Registry.open(TestServer.settings(TestServer.database(), keys));
        drafts = registry.drafts();
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void aSavedDraftIsReadBackWithItsVersion() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        assertThat(drafts.save(draft.id(), 1, json("two"))).isEqualTo(2);
        OpenDraft open = drafts.open(draft.id()).orElseThrow();
        assertThat(open.draft().version()).isEqualTo(2);
        assertThat(open.content()).isEqualTo(json("two"));
    }

    @Test
    void savingOverSomebodyElsesVersionIsRefusedAndChangesNothing() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        drafts.save(draft.id(), 1, json("clerk"));
        assertThatThrownBy(() -> drafts.save(draft.id(), 1, json("doctor")))
                .isInstanceOfSatisfying(StaleDraftException.class, e -> assertThat(e.currentVersion())
                        .isEqualTo(2));
        assertThat(drafts.open(draft.id()).orElseThrow().content()).isEqualTo(json("clerk"));
    }

    @Test
    void aDraftMayBecomeARenewal() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        FormKind renewal = new FormKind(Scheme.INTRACTABLE, "006", "2024-04", Application.RENEWAL);
        drafts.save(draft.id(), 1, renewal, json("two"));
        assertThat(drafts.open(draft.id()).orElseThrow().draft().kind()).isEqualTo(renewal);
    }

    @Test
    void aRegisteredDraftBecomesAFormWithTheSameContent() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        var result = (Registration.Registered) drafts.register(draft.id(), 1, ELIGIBLE, "doctor");
        FormRecord form = registry.forms().find(draft.id()).orElseThrow();
        assertThat(form).isEqualTo(result.form());
        assertThat(form.kind()).isEqualTo(PARKINSON);
        assertThat(form.judgement()).isEqualTo(ELIGIBLE);
        assertThat(form.source()).isEqualTo(Source.ONLINE);
        assertThat(registry.forms().content(draft.id())).isEqualTo(json("one"));
        assertThat(drafts.open(draft.id())).isEmpty();
    }

    @Test
    void registeringTwiceGivesTheSameFormAndNoSecondKey() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        Registration first = drafts.register(draft.id(), 1, ELIGIBLE, "doctor");
        Registration second = drafts.register(draft.id(), 1, ELIGIBLE, "doctor");
        assertThat(second).isEqualTo(new Registration.AlreadyRegistered(first.form()));
        assertThat(registry.audit().about(draft.id().toString())).hasSize(1);
    }

    @Test
    void ofManyRegistrationsAtTheSameTimeOneRegistersAndAllSeeTheSameForm() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 25; round++) {
            Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("round" + round));
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Registration>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return drafts.register(draft.id(), 1, ELIGIBLE, "doctor");
                }));
            }
            start.countDown();
            List<Registration> results = new ArrayList<>();
            for (Future<Registration> call : calls) {
                results.add(call.get());
            }
            assertThat(results)
                    .filteredOn(Registration.Registered.class::isInstance)
                    .hasSize(1);
            assertThat(results)
                    .extracting(Registration::form)
                    .containsOnly(results.get(0).form());
        }
        threads.shutdown();
        assertThat(registry.audit().verifyChain().isWhole()).isTrue();
    }

    @Test
    void ofTwoSavesAtTheSameTimeOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        int refused = 0;
        List<Future<Long>> calls = threads.invokeAll(
                List.of(() -> drafts.save(draft.id(), 1, json("a")), () -> drafts.save(draft.id(), 1, json("b"))));
        for (Future<Long> call : calls) {
            try {
                assertThat(call.get()).isEqualTo(2);
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(StaleDraftException.class);
                refused++;
            }
        }
        threads.shutdown();
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void aStaleVersionIsNotRegistered() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        drafts.save(draft.id(), 1, json("two"));
        assertThatThrownBy(() -> drafts.register(draft.id(), 1, ELIGIBLE, "doctor"))
                .isInstanceOf(StaleDraftException.class);
        assertThat(registry.forms().find(draft.id())).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() {
        Draft draft = drafts.create(PARKINSON, "doctor", "1310000", json("one"));
        drafts.discard(draft.id(), 1, "doctor");
        assertThat(drafts.open(draft.id())).isEmpty();
        assertThatThrownBy(() -> drafts.save(draft.id(), 1, json("two")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(draft.id().toString());
    }

    @Test
    void anUnknownDraftCannotBeRegistered() {
        assertThatThrownBy(() -> drafts.register(UUID.randomUUID(), 1, ELIGIBLE, "doctor"))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("ありません");
    }

    @Test
    void draftsAreListedLastSavedFirst() {
        Draft first = drafts.create(PARKINSON, "lister", "1399999", json("one"));
        Draft second = drafts.create(PARKINSON, "lister", "1399999", json("two"));
        drafts.save(first.id(), 1, json("again"));
        Page<Draft> page = drafts.ofCreator("lister", 0, 1);
        assertThat(page.rows()).extracting(Draft::id).containsExactly(first.id());
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.hasNext()).isTrue();
        assertThat(drafts.ofInstitution("1399999", 0, 10).rows())
                .extracting(Draft::id)
                .containsExactly(first.id(), second.id());
    }
}
