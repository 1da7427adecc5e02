package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar as operators run it: a process of its own, in a locale that knows no Japanese. */
class ImportCommandIT {
    @TempDir
    private Path folder;

    @Test
    void samplesAreImportedOnceAndJudgedInUtf8() throws IOException, InterruptedException {
        Path file = folder.resolve("s.xml");
        Path data = folder.resolve("data");
        assertThat(hantei("sample", "--count", "20", "--seed", "1", "--disease", "006", "--out", file.toString())
                        .exit())
                .isZero();

        Ran first = hantei("import", file.toString(), "--data", data.toString(), "--json", "--validate");
        assertThat(first.out()).startsWith("{").contains("\"total\" : 20").contains("\"refused\" : 0");
        assertThat(first.exit()).isEqualTo(1);

        Cli second = Cli.run("import", file.toString(), "--data", data.toString(), "--json");
        assertThat(second.out()).contains("\"registered\" : 0").contains("\"alreadyRegistered\" : 20");
        assertThat(second.exit()).isZero();

        assertThat(hantei("judge", file.toString()).out()).contains("006 パーキンソン病 2024-04 ");
    }

    private record Ran(int exit, String out) {}

    private Ran hantei(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out, StandardCharsets.UTF_8));
    }

    private static String jar() {
        return Path.of(Hantei.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
