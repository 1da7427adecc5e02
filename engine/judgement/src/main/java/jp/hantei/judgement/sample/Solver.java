package jp.hantei.judgement.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.DerivedValue;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.CellTest;
import org.jspecify.annotations.Nullable;

/**
 * Searches answers that fulfil wishes: depth first, alternatives in random order, within a number of steps. What it finds is
 * a proposal; the caller judges the form.
 */
final class Solver {
    private static final int STEPS = 5_000;
    private static final int PROBES = 60;

    private final Reasons reasons;
    private final Function<Answers, Judgement> judge;
    private final Random random;
    private int steps;

    Solver(Reasons reasons, Function<Answers, Judgement> judge, Random random) {
        this.reasons = reasons;
        this.judge = judge;
        this.random = random;
    }

    Optional<Domains> solve(List<? extends Wish> wishes, Domains domains) {
        steps = STEPS;
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
                return agenda.rest() != null && postponed < PROBES
                        ? solve(agenda.postponed(), domains, postponed + 1)
                        : probe(wish, domains).flatMap(found -> solve(agenda.rest(), found, postponed));
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

    /** Tries answers of the items below until the derived value passes. */
    private Optional<Domains> probe(Wish.That wish, Domains domains) {
        for (int i = 0; i < PROBES; i++) {
            Domains tried = domains;
            Map<String, String> values = new HashMap<>();
            for (String item : reasons.items(wish.subject())) {
                List<Choice> choices =
                        domains.of(item).stream().filter(Choice::usable).toList();
                if (!choices.isEmpty()) {
                    Choice choice = choices.get(random.nextInt(choices.size()));
                    values.put(item, choice.text());
                    tried = tried.keep(item, choice::equals).orElse(tried);
                }
            }
            if (passes(wish, values, application(domains))) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private boolean passes(Wish.That wish, Map<String, String> values, Application application) {
        for (DerivedValue value : judge.apply(new Answers(application, values)).derived()) {
            String shown = value.value();
            if (value.id().equals(wish.subject()) && shown != null) {
                Choice choice = wish.test() instanceof CellTest.InRange
                        ? Choice.number(shown, Scores.number(shown))
                        : Choice.label(shown, shown);
                return wish.holds() ? choice.satisfies(wish.test()) : choice.refutes(wish.test());
            }
        }
        return false;
    }

    static Application application(Domains domains) {
        List<Choice> choices = domains.of(Choices.APPLICATION);
        boolean renewalOnly = choices.size() == 1 && choices.get(0).label().equals(Application.RENEWAL.label());
        return renewalOnly ? Application.RENEWAL : Application.NEW;
    }
}
