package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.CellTest;

/** Finds answers that bring a computed number where it is wanted: from a random start, small changes that do not lead away. */
final class Climb {
    private static final int STARTS = 4;
    private static final int CHANGES = 150;

    private final Trial trial;
    private final Moves moves;
    private final Random random;

    Climb(Trial trial, Moves moves, Random random) {
        this.trial = trial;
        this.moves = moves;
        this.random = random;
    }

    /** Answers of these items on which the derived value passes the test (or fails it, as wished). */
    Optional<Map<String, Choice>> search(Wish.That wish, Set<String> below, Domains domains) {
        List<String> items = new ArrayList<>(below);
        for (int start = 0; start < STARTS && !items.isEmpty(); start++) {
            Map<String, Choice> now = new HashMap<>();
            items.forEach(item -> now.put(item, moves.any(item, domains)));
            double distance = distance(wish, now, domains);
            for (int i = 0; i < CHANGES && distance > 0; i++) {
                String item = items.get(random.nextInt(items.size()));
                Choice before = now.getOrDefault(item, Choice.BLANK);
                now.put(item, moves.beside(item, before, domains));
                double changed = distance(wish, now, domains);
                if (changed <= distance) {
                    distance = changed;
                } else {
                    now.put(item, before);
                }
            }
            if (distance == 0) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private double distance(Wish.That wish, Map<String, Choice> now, Domains domains) {
        Map<String, String> values = new HashMap<>();
        now.forEach((item, choice) -> values.put(item, choice.text()));
        Application application = Solver.application(domains);
        return trial.value(new Answers(application, values), wish.subject())
                .map(shown -> distance(wish, shown))
                .orElse(Double.MAX_VALUE);
    }

    private static double distance(Wish.That wish, String shown) {
        if (!(wish.test() instanceof CellTest.InRange range)) {
            Choice label = Choice.label(shown, shown);
            return (wish.holds() ? label.satisfies(wish.test()) : label.refutes(wish.test())) ? 0 : 1;
        }
        double number = Scores.number(shown);
        double least = Double.MAX_VALUE;
        for (CellTest.Interval interval : range.intervals()) {
            double gap = interval.contains(number)
                    ? 0
                    : Math.max(1e-9, Math.max(interval.low() - number, number - interval.high()));
            least = Math.min(least, gap);
        }
        return wish.holds() ? least : least > 0 ? 0 : 1;
    }
}
