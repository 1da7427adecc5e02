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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    private static final int FORMS = 2_500;

    @TempDir
    Path keys;

    private Registry registry;
    private final List<BulkOutcome> outcomes = new ArrayList<>();

    @BeforeEach
    void open() {
        registry = Registry.open(TestServer.settings(TestServer.database(), keys));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void everyFormIsRegisteredWithItsOwnKeyAndReadable() {
        assertThat(importFile("1310000", FORMS)).isEqualTo(new BulkResult(FORMS, 0));
        assertThat(outcomes)
                .extracting(BulkOutcome::formNumber)
                .containsExactlyElementsOf(IntStream.range(0, FORMS).boxed().toList());
        BulkOutcome last = outcomes.get(FORMS - 1);
        assertThat(registry.forms().content(last.form())).isEqualTo(json("form" + (FORMS - 1)));
        AccessKey key = last.accessKey();
        assertThat(key).isNotNull();
        assertThat(registry.forms().byAccessKey("city", key)).isInstanceOfSatisfying(KeyLookup.Found.class, found -> {
            assertThat(found.form().id()).isEqualTo(last.form());
            assertThat(found.form().source()).isEqualTo(Source.XML_IMPORT);
        });
        assertThat(registry.audit().verifyChain()).matches(ChainCheck::isWhole).matches(check -> check.rows() == 4);
    }

    @Test
    void theSameFileTwiceRegistersNothingTwiceAndSaysWhichFormsWereThere() {
        importFile("1310000", FORMS);
        List<UUID> first = outcomes.stream().map(BulkOutcome::form).toList();
        outcomes.clear();
        assertThat(importFile("1310000", FORMS)).isEqualTo(new BulkResult(0, FORMS));
        assertThat(outcomes).allMatch(BulkOutcome::alreadyRegistered);
        assertThat(outcomes).extracting(BulkOutcome::form).containsExactlyElementsOf(first);
        assertThat(registry.forms().search(FormQuery.all(), 0, 1).total()).isEqualTo(FORMS);
    }

    @Test
    void theSameFormTwiceInOneBatchIsRegisteredOnce() {
        BulkResult result = registry.bulk(order("1310000"), writer -> {
            writer.add(1, PARKINSON, ELIGIBLE, json("same"));
            writer.add(2, PARKINSON, ELIGIBLE, json("same"));
        });
        assertThat(result).isEqualTo(new BulkResult(1, 1));
        assertThat(outcomes.get(1).form()).isEqualTo(outcomes.get(0).form());
    }

    @Test
    void anotherInstitutionMayImportTheSameContent() {
        importFile("1310000", 3);
        assertThat(importFile("2710000", 3)).isEqualTo(new BulkResult(3, 0));
    }

    @Test
    void whenTheReaderFailsWholeBatchesStayAndASecondRunCompletesThem() {
        assertThatThrownBy(() -> registry.bulk(order("1310000"), writer -> {
                    fill(writer, 1_500);
                    throw new IllegalStateException("line 1501");
                }))
                .hasMessage("line 1501");
        assertThat(outcomes).hasSize(BulkWriter.BATCH);
        assertThat(importFile("1310000", 1_500)).isEqualTo(new BulkResult(500, 1_000));
    }

    @Test
    void severalThreadsMayAddAtOnce() {
        BulkResult result = registry.bulk(order("1310000"), writer -> IntStream.range(0, FORMS)
                .parallel()
                .forEach(i -> writer.add(i, PARKINSON, ELIGIBLE, json("form" + i))));
        assertThat(result).isEqualTo(new BulkResult(FORMS, 0));
        assertThat(outcomes)
                .extracting(BulkOutcome::formNumber)
                .doesNotHaveDuplicates()
                .hasSize(FORMS);
    }

    private BulkResult importFile(String institution, int forms) {
        return registry.bulk(order(institution), writer -> fill(writer, forms));
    }

    private static void fill(BulkWriter writer, int forms) {
        for (int i = 0; i < forms; i++) {
            writer.add(i, PARKINSON, ELIGIBLE, json("form" + i));
        }
    }

    private BulkOrder order(String institution) {
        return new BulkOrder(UUID.randomUUID(), "importer", institution, outcomes::add);
    }
}
