package jp.hantei.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A few thousand of what {@link FuzzSoakTest} does by the million. */
class FuzzTest {
    private static final int WORKBOOKS = 250;
    private static final int FILES = 80;

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void changedCellsAreRefusedWithAPlaceOrRead() throws InterruptedException {
        CellFuzz fuzz = new CellFuzz(1);

        new Watched(Duration.ofSeconds(20)).run(0, WORKBOOKS, fuzz::run);

        assertThat(fuzz.cells()).isGreaterThan(3_000);
    }

    @Test
    void damagedFilesAreRefusedWithAPlaceOrRead() throws InterruptedException, IOException {
        FileFuzz fuzz = new FileFuzz(1);

        new Watched(Duration.ofSeconds(20)).run(0, FILES, fuzz::run);

        assertThat(fuzz.figures()).startsWith(FILES + " files").doesNotContain(" 0 ");
    }
}
