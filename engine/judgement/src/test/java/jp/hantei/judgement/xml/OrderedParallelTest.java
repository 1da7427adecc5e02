package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
    @Test
    void givesTheResultsInTheOrderOfTheInput() {
        Iterator<Integer> numbers = IntStream.range(0, 1_000).iterator();
        List<Integer> results = new ArrayList<>();
        try (OrderedParallel parallel = new OrderedParallel(3)) {
            parallel.<Integer, Integer>run(() -> next(numbers), i -> i * 2, results::add);
        }

        assertThat(results)
                .isEqualTo(IntStream.range(0, 1_000).map(i -> i * 2).boxed().toList());
    }

    @Test
    void whatTheWorkThrowsEndsTheRun() {
        try (OrderedParallel parallel = new OrderedParallel(2)) {
            assertThatThrownBy(() -> parallel.<Integer, Integer>run(
                            () -> Optional.of(1),
                            i -> {
                                throw new IllegalArgumentException("no");
                            },
                            i -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Sessions of one Drools base that share anything show it here: a row then fires for another form, and run() throws. */
    @Test
    void rulesRunTheSameOnManyThreads() {
        RuleProgram program =
                RuleProgram.of(Catalog.bundled().rulePack("006", "2024-04").workbook());
        Facts blank = program.blank();
        Iterator<Integer> numbers = IntStream.range(0, 100_000).iterator();
        List<Boolean> ran = new ArrayList<>();
        try (OrderedParallel parallel = new OrderedParallel(4)) {
            parallel.<Integer, Boolean>run(
                    () -> next(numbers), i -> program.judge(blank).facts() != null, ran::add);
        }

        assertThat(ran).hasSize(100_000);
    }

    private static Optional<Integer> next(Iterator<Integer> numbers) {
        return numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
    }
}
