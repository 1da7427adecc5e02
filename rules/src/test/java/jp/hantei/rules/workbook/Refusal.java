package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import org.junit.jupiter.api.Assertions;

/** How a file is refused: at once, with a place, in Japanese, saying what to do. */
final class Refusal {
    /** Far more than any of them takes, even on a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private Refusal() {}

    /** The one problem for which the file is refused as a whole. */
    static Problem of(byte[] file) {
        WorkbookException refused = Assertions.assertTimeoutPreemptively(
                BOUND,
                () -> catchThrowableOfType(
                        WorkbookException.class, () -> XlsxReader.read("2024-04.xlsx", file, new Problems())));
        assertThat(refused).as("refused").isNotNull();
        Problem problem = refused.problems().get(0);
        assertThat(problem.place().file()).isEqualTo("2024-04.xlsx");
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.fix()).isNotBlank();
        return problem;
    }
}
