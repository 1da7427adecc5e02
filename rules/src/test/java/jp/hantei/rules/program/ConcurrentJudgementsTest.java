package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import org.junit.jupiter.api.Test;

/** One program judges many forms at once; no form sees another's rows. */
class ConcurrentJudgementsTest {
    private static final int THREADS = 4;
    private static final int FORMS = 4_000;

    @Test
    void formsJudgedAtTheSameTimeDoNotMix() throws Exception {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(
                CatalogFiles.ROOT.resolve("intractable/011-myasthenia-gravis/2024-04.md"), new Problems()));
        Explorer explorer = new Explorer(program);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                counts.add(pool.submit(judging(program, explorer, t)));
            }
            for (Future<Integer> count : counts) {
                assertThat(count.get()).isEqualTo(FORMS); // judge throws when the evaluators differ
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Integer> judging(RuleProgram program, Explorer explorer, int seed) {
        return () -> {
            Random random = new Random(seed);
            int judged = 0;
            for (int i = 0; i < FORMS; i++) {
                Facts form = RandomForms.next(program, explorer, random);
                Run run = program.judge(form);
                long verdict =
                        run.facts().possible(program.slots().of("verdict").index());
                long alone = program.explore(form)
                        .facts()
                        .possible(program.slots().of("verdict").index());
                judged += verdict == alone ? 1 : 0;
            }
            return judged;
        };
    }
}
