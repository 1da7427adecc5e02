package jp.hantei.rules.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.coverage.CoverageRun;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationReport;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.WorkbookCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What answering back costs, per workbook of the catalog, warm and in processor time of one core: {@code ./mvnw verify -Pbench
 * -pl rules -am}. Check = loaded workbook to findings, tests by Drools included; coverage = tests by the planes with rows and
 * conditions; mutation = every mutant of its own cells, proofs and drafts included. The baseline is planning the workbook.
 */
@Tag("bench")
class WorkbookBenchTest {
    private static final int ROUNDS = 3;

    @Test
    void checkCoverageAndMutationOfTheCatalog() {
        double[] totals = new double[4];
        for (Path twin : CatalogFiles.twins("intractable", "paediatric")) {
            RuleWorkbook workbook = CatalogFiles.load(twin, new Problems());
            MutationReport[] report = new MutationReport[1];
            double plan = best(workbook, RuleProgram::of);
            double check = best(workbook, WorkbookCheck::check);
            double coverage = best(workbook, w -> CoverageRun.of(RuleProgram.of(w)));
            double mutation = best(workbook, w -> report[0] = MutationRun.run(w));
            System.out.printf(
                    "BENCH %s %s: plan %.1f ms; check with tests %.0f ms; coverage %.0f ms; mutation %.0f ms (%d mutants, %.2f ms"
                            + " each, score %.1f %%)%n",
                    workbook.cover().number(),
                    workbook.cover().revision(),
                    plan,
                    check,
                    coverage,
                    mutation,
                    report[0].total(),
                    mutation / report[0].total(),
                    100 * report[0].score());
            add(totals, plan, check, coverage, mutation);
        }
        System.out.printf(
                "BENCH catalog: plan %.0f ms; check with tests %.0f ms; coverage %.0f ms; mutation %.0f ms%n",
                totals[0], totals[1], totals[2], totals[3]);
    }

    private static void add(double[] totals, double... values) {
        for (int i = 0; i < values.length; i++) {
            totals[i] += values[i];
        }
    }

    /** The best of some rounds, in milliseconds of this thread. */
    private static double best(RuleWorkbook workbook, Consumer<RuleWorkbook> work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(workbook);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, (end - start) / 1e6);
        }
        return best;
    }
}
