package jp.hantei.judgement.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.Application;
import org.jspecify.annotations.Nullable;

/**
 * Searches answers that fulfil wishes: depth first, alternatives in random order, within a number of steps. What it finds is
 * a proposal; the caller judges the form.
 */
final class Solver {
    private static final int STEPS = 5_000;
    private static final int POSTPONED = 60;
    private static final int CLIMBS = 5;

    private final Reasons reasons;
    private final Climb climb;
    private int steps;
    private int climbs;

    Solver(Reasons reasons, Climb climb) {
        this.reasons = reasons;
        this.climb = climb;
    }

    Optional<Domains> solve(List<? extends Wish> wishes, Domains domains) {
        steps = STEPS;
        climbs = CLIMBS;
        return solve(Agenda.push(wishes, null), domains, 0);
    }

    private Optional<Domains> solve(@Nullable Agenda agenda, Domains domains, int postponed) {
        if (agenda == null) {
            return Optional.of(domains);
        }
        if (--steps < 0) {
            return Optional.empty();
        }
        if (agenda.first() instanceof Wish.That wish) {
            if (domains.knows(wish.subject())) {
                return domains.keep(
                                wish.subject(), c -> wish.holds() ? c.satisfies(wish.test()) : c.refutes(wish.test()))
                        .flatMap(kept -> solve(agenda.rest(), kept, 0));
            }
            if (reasons.needsTrying(wish.subject())) {
                return agenda.rest() != null && postponed < POSTPONED
                        ? solve(agenda.postponed(), domains, postponed + 1)
                        : climb(wish, domains).flatMap(found -> solve(agenda.rest(), found, postponed));
            }
        }
        for (List<Wish> way : reasons.of(agenda.first())) {
            Optional<Domains> found = solve(Agenda.push(way, agenda.rest()), domains, 0);
            if (found.isPresent() || steps < 0) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Domains> climb(Wish.That wish, Domains domains) {
        if (--climbs < 0) {
            steps = 0;
            return Optional.empty();
        }
        return climb.search(wish, reasons.items(wish.subject()), domains).map(found -> {
            Domains fixed = domains;
            for (Map.Entry<String, Choice> entry : found.entrySet()) {
                fixed = fixed.fix(entry.getKey(), entry.getValue());
            }
            return fixed;
        });
    }

    static Application application(Domains domains) {
        List<Choice> choices = domains.of(Choices.APPLICATION);
        boolean renewalOnly = choices.size() == 1 && choices.get(0).label().equals(Application.RENEWAL.label());
        return renewalOnly ? Application.RENEWAL : Application.NEW;
    }
}
