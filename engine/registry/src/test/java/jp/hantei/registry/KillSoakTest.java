package jp.hantei.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.hantei.registry.errors.RegistryException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that writes is killed (kill -9) in the middle, again and again; nothing it had reported may be lost. */
@Tag("soak")
class KillSoakTest {
    private static final int ROUNDS = 12;

    /** Kept after the test, for PostgreSQL's log. */
    private static final Path RUN =
            Fixtures.TARGET.resolve("soak-" + ProcessHandle.current().pid());

    private final Path folder = RUN.resolve("killed");
    private final Map<UUID, String> reported = new LinkedHashMap<>();
    private final Random random = new Random(20260401);

    @Test
    @Timeout(600)
    void afterEveryKillAllReportedFormsAreThereAndReadable() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            boolean everything = round % 2 == 1;
            int before = reported.size();
            writeUntilKilled(everything);
            Instant start = Instant.now();
            try (Registry registry = open()) {
                Duration opening = Duration.between(start, Instant.now());
                long total = check(registry);
                System.out.printf(
                        "round %d: killed %s; %d more reported, %d reported in all, %d stored; open again after %d ms%n",
                        round,
                        everything ? "JVM and PostgreSQL" : "JVM only",
                        reported.size() - before,
                        reported.size(),
                        total,
                        opening.toMillis());
            }
        }
        assertThat(reported).hasSizeGreaterThan(ROUNDS * 50);
    }

    @Test
    void whenPostgresDiesUnderARunningRegistryTheFailureComesSoonAndSaysSo() throws IOException {
        Path own = RUN.resolve("headless");
        Registry registry = Registry.open(RegistrySettings.embedded(own).binaries(Fixtures.BINARIES));
        registry.check();
        serverProcesses(own).forEach(ProcessHandle::destroyForcibly);
        Instant start = Instant.now();
        assertThatThrownBy(registry::check)
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("つながりません");
        Duration waited = Duration.between(start, Instant.now());
        System.out.printf("PostgreSQL killed: the next call failed after %d ms%n", waited.toMillis());
        assertThat(waited).isLessThan(Duration.ofSeconds(12));
        registry.close();
        try (Registry again = Registry.open(RegistrySettings.embedded(own).binaries(Fixtures.BINARIES))) {
            again.check();
        }
    }

    private void writeUntilKilled(boolean everything) throws Exception {
        Process writer = OtherJvm.start(Writing.class, folder.toString());
        long deadline = 0;
        boolean killed = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", 2);
                reported.put(UUID.fromString(parts[0]), parts[1]);
                if (deadline == 0) {
                    deadline = System.nanoTime()
                            + Duration.ofMillis(300 + random.nextInt(2_000)).toNanos();
                }
                if (!killed && System.nanoTime() > deadline) {
                    kill(writer, everything);
                    killed = true;
                }
            }
        }
        writer.waitFor();
    }

    private void kill(Process writer, boolean everything) throws IOException {
        List<ProcessHandle> victims = new ArrayList<>();
        victims.add(writer.toHandle());
        if (everything) {
            victims.addAll(serverProcesses(folder));
            assertThat(victims).hasSizeGreaterThan(2);
        }
        victims.forEach(ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> serverProcesses(Path folder) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("pg18/postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        return all;
    }

    private Registry open() {
        return Registry.open(RegistrySettings.embedded(folder).binaries(Fixtures.BINARIES));
    }

    private long check(Registry registry) {
        reported.forEach((id, content) ->
                assertThat(registry.forms().content(id)).as("form %s", id).isEqualTo(Fixtures.json(content)));
        assertThat(registry.audit().verifyChain().isWhole()).isTrue();
        long total = registry.forms().search(FormQuery.all(), 0, 1).total();
        // what was stored but not yet reported when the kill came: one form or one bulk per round
        assertThat(total).isBetween((long) reported.size(), reported.size() + 50L * ROUNDS);
        return total;
    }

    /** Registers forms one by one and in bulk, and prints the id and content of each once it is stored. */
    static final class Writing {
        public static void main(String[] arguments) {
            RegistrySettings settings =
                    RegistrySettings.embedded(Path.of(arguments[0])).binaries(Fixtures.BINARIES);
            Registry registry = Registry.open(settings);
            for (int i = 0; ; i++) {
                String content = "single-" + ProcessHandle.current().pid() + "-" + i;
                report(Fixtures.id(Fixtures.registered(registry, "doctor", Fixtures.json(content))), content);
                if (i % 20 == 19) {
                    bulk(registry, "bulk-" + ProcessHandle.current().pid() + "-" + i);
                }
            }
        }

        private static void bulk(Registry registry, String name) {
            UUID job = registry.importJobs().start(name, 50, "doctor").id();
            BulkOrder order = new BulkOrder(
                    job, "doctor", "1310000", outcome -> report(outcome.form(), name + "-" + outcome.formNumber()));
            registry.bulk(order, writer -> {
                for (int form = 0; form < 50; form++) {
                    writer.add(form, Fixtures.PARKINSON, Fixtures.ELIGIBLE, Fixtures.json(name + "-" + form));
                }
            });
            registry.importJobs().finish(job);
        }

        private static void report(UUID id, String content) {
            System.out.println(id + " " + content);
            System.out.flush();
        }
    }
}
