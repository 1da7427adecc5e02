package jp.hantei.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        assertThat(sample("--count", "7", "--seed", "3", "--disease", "006"))
                .isEqualTo(sample("--count", "7", "--seed", "3", "--disease", "006"))
                .isNotEqualTo(sample("--count", "7", "--seed", "4", "--disease", "006"));
    }

    @Test
    void makesFormsOnWhichARowDecides() throws IOException {
        sample("--count", "3", "--seed", "1", "--disease", "006", "--row", "診断基準 D2");

        assertThat(Cli.run("judge", folder.resolve("s.xml").toString()).out())
                .contains("── 様式 3（")
                .contains("診断基準 D2 → Probable")
                .doesNotContain("診断基準 D1 → ", "診断基準 D3 → ");
    }

    @Test
    void makesFormsAtTheEdges() throws IOException {
        assertThat(sample("--disease", "066", "--boundary"))
                .contains("proteinuria_gcr-AT")
                .contains("-BELOW");
    }

    @Test
    void namesARowThatDoesNotExist() {
        Cli cli = Cli.run(
                "sample",
                "--disease",
                "006",
                "--row",
                "診断基準 D7",
                "--out",
                folder.resolve("s.xml").toString());

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("行「診断基準 D7」はありません。近いもの: ");
    }

    private String sample(String... args) throws IOException {
        Path file = folder.resolve("s.xml");
        String[] all = new String[args.length + 3];
        all[0] = "sample";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--out";
        all[args.length + 2] = file.toString();
        Cli cli = Cli.run(all);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.exit()).isZero();
        return Files.readString(file);
    }
}
