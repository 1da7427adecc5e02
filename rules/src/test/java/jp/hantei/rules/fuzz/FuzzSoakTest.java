package jp.hantei.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Changed cells and damaged files by the million. {@code -Psoak -Dfuzz.cells=1000000 -Dfuzz.files=5000 -Dfuzz.seed=1}; a
 * failure names its case, and {@code -Dfuzz.from=CASE} begins with it.
 */
@Tag("soak")
class FuzzSoakTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int STEP = 1_000;

    private final long seed = Long.getLong("fuzz.seed", 1);
    private final int from = Integer.getInteger("fuzz.from", 0);

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void changedCellsAreRefusedWithAPlaceOrRead() throws InterruptedException {
        long wanted = Long.getLong("fuzz.cells", 1_000_000);
        CellFuzz fuzz = new CellFuzz(seed);
        for (int step = from; fuzz.cells() < wanted; step += STEP) {
            new Watched(LIMIT).run(step, step + STEP, fuzz::run);
        }

        System.out.println(fuzz.figures());
        assertThat(fuzz.cells()).isGreaterThanOrEqualTo(wanted);
    }

    @Test
    void damagedFilesAreRefusedWithAPlaceOrRead() throws InterruptedException, IOException {
        int wanted = Integer.getInteger("fuzz.files", 5_000);
        FileFuzz fuzz = new FileFuzz(seed);

        new Watched(LIMIT).run(from, from + wanted, fuzz::run);

        System.out.println(fuzz.figures());
    }
}
