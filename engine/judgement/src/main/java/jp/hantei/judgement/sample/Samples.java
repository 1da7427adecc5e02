package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * Invented forms for one rule pack. The same seed and the same calls give the same forms. Not thread-safe.
 */
public final class Samples {
    private static final int ROW_TRIES = 40;
    private static final int MENDINGS = 100;

    private final RulePack pack;
    private final RuleWorkbook workbook;
    private final Random random;
    private final Thresholds thresholds;
    private final Domains everything;
    private final Trial trial;
    private final Moves moves;
    private final Plausible plausible;
    private final Solver solver;
    private final ExactForms exact;
    private final List<Wish.RowDecides> targets;

    public Samples(RulePack pack, long seed) {
        this.pack = pack;
        this.workbook = pack.workbook();
        this.random = new Random(seed);
        this.thresholds = new Thresholds(workbook);
        this.everything = new Domains(new Choices(workbook, thresholds).all());
        this.trial = new Trial(workbook);
        this.plausible = new Plausible(thresholds, random);
        this.moves = new Moves(workbook, thresholds, random);
        this.solver = new Solver(new Reasons(workbook, random), new Climb(trial, moves, random));
        this.exact = new ExactForms(workbook);
        this.targets = targets(workbook);
    }

    /** A plausible patient; over many of them every verdict and most rows occur. */
    public Answers patient() {
        Domains domains = random.nextInt(4) == 0 || targets.isEmpty()
                ? everything
                : deciding(targets.get(random.nextInt(targets.size()))).orElse(everything);
        return consistent(domains, Completeness.random(random));
    }

    /**
     * A form on which a row decides (or, in 整合性, is reported): complete where a complete one was found, else with few answers.
     *
     * @param row sheet and row, e.g. {@code 診断基準 D1}
     * @return empty when none was found; the row may be dead
     * @throws IllegalArgumentException when there is no such row
     */
    public Optional<Answers> onWhichDecides(String row) {
        Wish.RowDecides wish = RowNames.find(workbook, row);
        for (int i = 0; i < ROW_TRIES; i++) {
            Optional<Answers> answers =
                    solver.solve(List.of(wish), everything).map(this::filledIn).filter(form -> decides(form, wish));
            if (answers.isPresent()) {
                return answers;
            }
        }
        Optional<Domains> fewest = exact.domains(wish, everything);
        for (int i = 0; i < ROW_TRIES && fewest.isPresent(); i++) {
            Answers answers = filledIn(fewest.get());
            if (decides(answers, wish)) {
                return Optional.of(answers);
            }
        }
        return exact.fewest(wish).filter(form -> decides(form, wish));
    }

    private Optional<Domains> deciding(Wish.RowDecides wish) {
        return solver.solve(List.of(wish), everything).or(() -> exact.domains(wish, everything));
    }

    private Answers filledIn(Domains domains) {
        return new Patient(workbook, plausible, domains, Completeness.FULL, random).answers();
    }

    private boolean decides(Answers answers, Wish.RowDecides wish) {
        return trial.decides(answers, wish) && RowNames.decided(pack.judge(answers), wish);
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
                .map(domains -> new Boundary(subject, threshold, side, filledIn(domains)));
    }

    /** Changes answers that a contradiction points at, as long as there are not more of them afterwards. */
    private Answers consistent(Domains domains, Completeness completeness) {
        Answers best = new Patient(workbook, plausible, domains, completeness, random).answers();
        List<String> suspects = trial.contradicted(best);
        for (int i = 0; i < MENDINGS && !suspects.isEmpty(); i++) {
            String item = suspects.get(random.nextInt(suspects.size()));
            boolean leaveOut = !domains.narrowed().containsKey(item) && random.nextInt(3) == 0;
            Choice other = leaveOut ? Choice.BLANK : moves.any(item, domains);
            Answers changed = best.with(item, other.text());
            List<String> left = trial.contradicted(changed);
            if (left.size() <= suspects.size()) {
                best = changed;
                suspects = left;
            }
        }
        return best;
    }

    private static List<Wish.RowDecides> targets(RuleWorkbook workbook) {
        List<Wish.RowDecides> wishes = new ArrayList<>();
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
