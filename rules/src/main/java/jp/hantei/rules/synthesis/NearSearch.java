package jp.hantei.rules.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.TestForm;
import jp.hantei.rules.verify.Witness;

/**
 * Searches for each goal a form that shows it, near the test cases: the cases themselves, one answer changed, then a few more
 * from where least was missing. What it does not find may still be there.
 */
public final class NearSearch {
    private static final int BEAM = 4;
    private static final int DEEPEST = 4;
    private static final int RUNS_PER_GOAL = 2_000;
    /** From so many cases that hide a goal every answer is tried; from the others only those behind it. */
    private static final int HIDING_CASES = 10;

    private final Neighbourhood neighbourhood;
    private final Crossings crossings;
    private final List<Near> cases;
    private final Map<Goal, Near> found = new LinkedHashMap<>();
    private final Map<Goal, Beam> beams = new HashMap<>();
    private final Map<Goal, Integer> hiding = new HashMap<>();

    public NearSearch(RuleProgram program) {
        this.neighbourhood = new Neighbourhood(program);
        this.crossings = new Crossings(neighbourhood, program.workbook(), program.slots());
        List<Near> forms = TestForm.all(program).stream().map(neighbourhood::of).toList();
        this.cases = forms.isEmpty() ? List.of(neighbourhood.nothing()) : forms;
    }

    /** The forms nearest to a goal so far. */
    private static final class Beam {
        private final Goal goal;
        private final List<Near> best = new ArrayList<>();
        private final List<Integer> distances = new ArrayList<>();

        Beam(Goal goal) {
            this.goal = goal;
        }

        void add(Near form) {
            int distance = goal.distance(form.run());
            int at = 0;
            while (at < distances.size() && distances.get(at) <= distance) {
                at++;
            }
            if (at < BEAM) {
                distances.add(at, distance);
                best.add(at, form);
                if (best.size() > BEAM) {
                    best.remove(BEAM);
                    distances.remove(BEAM);
                }
            }
        }
    }

    /** A form for each goal for which one was found, by both ways. */
    public Map<Goal, Near> find(Collection<? extends Goal> goals) {
        Map<Goal, Near> forms = new LinkedHashMap<>(beside(goals));
        for (Goal goal : goals) {
            if (!forms.containsKey(goal)) {
                further(goal).ifPresent(form -> forms.put(goal, form));
            }
        }
        return forms;
    }

    /** Among the test cases and the forms that differ from one by one answer. */
    public Map<Goal, Near> beside(Collection<? extends Goal> goals) {
        List<Goal> open = new ArrayList<>(goals);
        for (Near at : cases) {
            open.removeIf(goal -> tried(goal, at));
        }
        for (Near at : cases) {
            oneAnswerFrom(at, open);
        }
        return found;
    }

    /** From the forms that were nearest beside the test cases on, one answer at a time. */
    public Optional<Near> further(Goal goal) {
        climb(goal);
        return Optional.ofNullable(found.get(goal));
    }

    /** The form of a witness, as what differs from the nearest test case. */
    public Near nearest(Witness witness) {
        return neighbourhood.nearest(cases, witness);
    }

    private boolean tried(Goal goal, Near form) {
        if (goal.shownBy(form)) {
            found.put(goal, form);
            return true;
        }
        beams.computeIfAbsent(goal, Beam::new).add(form);
        return false;
    }

    private void oneAnswerFrom(Near at, List<Goal> open) {
        Set<Goal> everything = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        for (Goal goal : open) {
            if (goal.hidden(at.run()) && hiding.merge(goal, 1, Integer::sum) <= HIDING_CASES) {
                everything.add(goal);
                wanted.addAll(neighbourhood.items());
            }
            wanted.addAll(goal.items());
        }
        neighbourhood.around(at, wanted, form -> {
            String changed = form.changes().get(form.changes().size() - 1).item();
            open.removeIf(goal -> (goal.items().contains(changed) || everything.contains(goal)) && tried(goal, form));
            return !open.isEmpty();
        });
    }

    /** From the nearest forms on, one answer at a time, keeping the nearest again. */
    private void climb(Goal goal) {
        int[] runs = {RUNS_PER_GOAL};
        Beam from = Optional.ofNullable(beams.get(goal)).orElseGet(() -> new Beam(goal));
        for (int depth = 0; depth < DEEPEST; depth++) {
            Beam next = new Beam(goal);
            for (Near form : from.best) {
                Set<String> items = goal.hidden(form.run()) ? neighbourhood.items() : goal.items();
                Neighbourhood.Visitor visitor = neighbour -> {
                    if (goal.shownBy(neighbour)) {
                        found.put(goal, neighbour);
                        return false;
                    }
                    next.add(neighbour);
                    return --runs[0] > 0;
                };
                for (Change change : crossings.of(form, goal.items(), goal.bounds())) {
                    if (!visitor.visit(neighbourhood.with(form, change))) {
                        break;
                    }
                }
                if (!found.containsKey(goal)) {
                    neighbourhood.around(form, items, visitor);
                }
                if (found.containsKey(goal) || runs[0] <= 0) {
                    return;
                }
            }
            from = next;
        }
    }
}
