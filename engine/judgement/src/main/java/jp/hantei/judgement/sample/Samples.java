package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * Invented forms for one rule pack. The same seed and the same calls give the same forms. Not thread-safe.
 */
public final class Samples {
    private static final int ROW_TRIES = 200;
    private static final int REDRAWS = 6;

    private final RulePack pack;
    private final RuleWorkbook workbook;
    private final Random random;
    private final Thresholds thresholds;
    private final Domains everything;
    private final Solver solver;
    private final List<Wish> targets;

    public Samples(RulePack pack, long seed) {
        this.pack = pack;
        this.workbook = pack.workbook();
        this.random = new Random(seed);
        this.thresholds = new Thresholds(workbook);
        this.everything = new Domains(new Choices(workbook, thresholds).all());
        this.solver = new Solver(new Reasons(workbook, random), pack::judge, random);
        this.targets = targets(workbook);
    }

    /** A plausible patient; over many of them every verdict and most rows occur. */
    public Answers patient() {
        Domains domains = random.nextInt(4) == 0 || targets.isEmpty()
                ? everything
                : solver.solve(List.of(targets.get(random.nextInt(targets.size()))), everything)
                        .orElse(everything);
        return consistent(domains, Completeness.random(random));
    }

    /**
     * A complete form on which a row decides (or, in 整合性, is reported).
     *
     * @param row sheet and row, e.g. {@code 診断基準 D1}
     * @return empty when none was found; the row may be dead
     * @throws IllegalArgumentException when there is no such row
     */
    public Optional<Answers> onWhichDecides(String row) {
        Wish.RowDecides wish = RowNames.find(workbook, row);
        for (int i = 0; i < ROW_TRIES; i++) {
            Optional<Domains> domains = solver.solve(List.of(wish), everything);
            if (domains.isPresent()) {
                Answers answers = new Patient(workbook, domains.get(), Completeness.FULL, random).answers();
                if (RowNames.decided(pack.judge(answers), wish)) {
                    return Optional.of(answers);
                }
            }
        }
        return Optional.empty();
    }

    /** For each number at which a condition changes: forms on which the subject is just below, exactly at and just above. */
    public List<Boundary> boundaries() {
        List<Boundary> found = new ArrayList<>();
        for (String subject : thresholds.subjects()) {
            for (double threshold : thresholds.of(subject)) {
                double step = Choices.step(workbook, subject, thresholds.of(subject));
                boundary(subject, threshold, -step, Boundary.Side.BELOW).ifPresent(found::add);
                boundary(subject, threshold, 0, Boundary.Side.AT).ifPresent(found::add);
                boundary(subject, threshold, step, Boundary.Side.ABOVE).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Boundary> boundary(String subject, double threshold, double offset, Boundary.Side side) {
        double wanted = Math.rint((threshold + offset) * 1e9) / 1e9;
        CellTest exactly = new CellTest.InRange(List.of(new CellTest.Interval(wanted, true, wanted, true)));
        return solver.solve(List.of(new Wish.That(subject, exactly, true)), everything)
                .map(domains -> new Boundary(
                        subject, threshold, side, new Patient(workbook, domains, Completeness.FULL, random).answers()));
    }

    /** Draws a few patients and takes the one with the fewest contradictions. */
    private Answers consistent(Domains domains, Completeness completeness) {
        Answers best = new Patient(workbook, domains, completeness, random).answers();
        long fewest = contradictions(pack.judge(best));
        for (int i = 0; i < REDRAWS && fewest > 0; i++) {
            Answers other = new Patient(workbook, domains, completeness, random).answers();
            long count = contradictions(pack.judge(other));
            if (count < fewest) {
                best = other;
                fewest = count;
            }
        }
        return best;
    }

    private static long contradictions(Judgement judgement) {
        return judgement.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.CONSISTENCY || f.kind() == Finding.Kind.FORM)
                .count();
    }

    private static List<Wish> targets(RuleWorkbook workbook) {
        List<Wish> wishes = new ArrayList<>();
        for (DecisionTable table : workbook.tables()) {
            switch (table.kind()) {
                case DIAGNOSIS, SEVERITY, ELIGIBILITY ->
                    table.rows().forEach(row -> wishes.add(new Wish.RowDecides(table, row)));
                default -> {}
            }
        }
        return wishes;
    }
}
