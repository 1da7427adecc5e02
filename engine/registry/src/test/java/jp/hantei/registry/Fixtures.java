package jp.hantei.registry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Places and forms that the tests share. */
final class Fixtures {
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path BINARIES = TARGET.resolve("pgbin");

    /** Everything this run writes; deleted at its end. */
    static final Path RUN = TARGET.resolve("test-data")
            .resolve(Long.toString(ProcessHandle.current().pid()));

    static final FormKind PARKINSON = new FormKind(Scheme.INTRACTABLE, "006", "2024-04", Application.NEW);
    static final JudgementSummary ELIGIBLE = new JudgementSummary("rules-1", "ELIGIBLE", "Definite", 2);

    private Fixtures() {}

    static byte[] json(String text) {
        return ("{\"" + text + "\":1}").getBytes(StandardCharsets.UTF_8);
    }

    static Registration.Registered registered(Registry registry, String doctor, byte[] content) {
        Draft draft = registry.drafts().create(PARKINSON, doctor, "1310000", content);
        return (Registration.Registered) registry.drafts().register(draft.id(), 1, ELIGIBLE, doctor);
    }

    static UUID id(Registration.Registered registered) {
        return registered.form().id();
    }
}
