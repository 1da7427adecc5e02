package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.Verdict;
import jp.hantei.rules.model.Application;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
    @Test
    void givesTheResultsInTheOrderOfTheInput() {
        Iterator<Integer> numbers = IntStream.range(0, 1_000).iterator();
        List<Integer> results = new ArrayList<>();
        try (OrderedParallel parallel = new OrderedParallel(3)) {
            parallel.<Integer, Integer>run(() -> next(numbers), i -> i * 2, results::add);
        }

        assertThat(results).isEqualTo(IntStream.range(0, 1_000).map(i -> i * 2).boxed().toList());
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

    /** Sessions of one Drools base that share anything show it here: rows then fire for another form. */
    @Test
    void judgesTheSameOnManyThreads() {
        RulePack pack = Catalog.bundled().rulePack("006", "2024-04");
        Answers answers = new Answers(Application.RENEWAL, Map.of("hoehn_yahr", "3", "daily_function", "2"));
        Iterator<Integer> numbers = IntStream.range(0, 30_000).iterator();
        List<Verdict> verdicts = new ArrayList<>();
        try (OrderedParallel parallel = new OrderedParallel(4)) {
            parallel.<Integer, Verdict>run(() -> next(numbers), i -> pack.judge(answers).verdict(), verdicts::add);
        }

        assertThat(verdicts).hasSize(30_000).containsOnly(Verdict.ELIGIBLE);
    }

    private static Optional<Integer> next(Iterator<Integer> numbers) {
        return numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
    }
}
