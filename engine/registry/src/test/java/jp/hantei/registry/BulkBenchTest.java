package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hantei.registry.crypt.Blinder;
import jp.hantei.registry.crypt.KeyFile;
import jp.hantei.registry.crypt.Sealer;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import jp.hantei.registry.postgres.EmbeddedServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast forms are stored, with fsync on: in bulk, one insert per commit, and through a draft. */
@Tag("bench")
class BulkBenchTest {
    private static final Random RANDOM = new Random(1);

    @Test
    void formsPerSecond() throws Exception {
        var folder = Fixtures.RUN.resolve("bench");
        try (Registry registry = Registry.open(RegistrySettings.embedded(folder).binaries(Fixtures.BINARIES))) {
            for (int round = 0; round < 3; round++) {
                byte[][] forms = forms(20_000);
                System.out.printf("content %d bytes; round %d%n", forms[0].length, round);
                measure("bulk, one thread", forms.length, () -> bulk(registry, forms, false));
                byte[][] more = forms(20_000);
                measure("bulk, adding from all cores", more.length, () -> bulk(registry, more, true));
                measure("bulk, all there already", more.length, () -> bulk(registry, more, false));
                measure("draft, then register", 1_000, () -> {
                    for (int i = 0; i < 1_000; i++) {
                        Fixtures.registered(registry, "doctor", forms[i]);
                    }
                });
            }
        }
        plainInserts();
    }

    /** The same row by the same mapper, one transaction each: what the bulk way is compared with. */
    private static void plainInserts() throws Exception {
        var folder = Fixtures.RUN.resolve("bench");
        Blinder blinder = new Blinder(Blinder.newKey());
        Sealer sealer = new Sealer(KeyFile.read(KeyFile.in(folder.resolve("keys"))));
        try (EmbeddedServer server = EmbeddedServer.start(folder, Fixtures.BINARIES, true, notice -> {});
                Database database = Database.open(server.target(), FormMapper.class)) {
            for (int round = 0; round < 3; round++) {
                byte[][] forms = forms(3_000);
                measure("plain single inserts", forms.length, () -> {
                    for (byte[] form : forms) {
                        NewFormRow row = row(sealer, blinder, form);
                        int one = database.inTransaction(session -> {
                            session.getMapper(FormMapper.class).insert(row);
                            return 1;
                        });
                        assertThat(one).isEqualTo(1);
                    }
                });
            }
        }
    }

    private static NewFormRow row(Sealer sealer, Blinder blinder, byte[] content) {
        var now = Instant.now();
        UUID id = UUID.randomUUID();
        FormRecord form =
                new FormRecord(id, Fixtures.PARKINSON, Fixtures.ELIGIBLE, Source.XML_IMPORT, "plain", "x", now, now);
        return new NewFormRow(
                form,
                Bytes.of(blinder.blind("access-key", AccessKey.random().bytes())),
                Bytes.of(blinder.blind("content", content)),
                Bytes.of(sealer.seal(Forms.TABLE, id.toString(), content)));
    }

    private static void bulk(Registry registry, byte[][] forms, boolean parallel) {
        BulkOrder order = new BulkOrder(UUID.randomUUID(), "importer", "1310000", outcome -> {});
        registry.bulk(order, writer -> {
            IntStream numbers = IntStream.range(0, forms.length);
            (parallel ? numbers.parallel() : numbers)
                    .forEach(i -> writer.add(i, Fixtures.PARKINSON, Fixtures.ELIGIBLE, forms[i]));
        });
    }

    private static void measure(String what, int forms, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-30s %7.0f forms/s%n", what, forms / seconds);
    }

    /** 120 items of a form: names that repeat, values that do not. */
    private static byte[][] forms(int number) {
        byte[][] forms = new byte[number][];
        for (int i = 0; i < number; i++) {
            StringBuilder json = new StringBuilder("{");
            for (int item = 0; item < 120; item++) {
                json.append("\"clinical_item_")
                        .append(item)
                        .append("\":\"")
                        .append(RANDOM.nextInt(100_000))
                        .append("\",");
            }
            forms[i] = json.append("\"name\":\"患者")
                    .append(i)
                    .append("\"}")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        }
        return forms;
    }
}
