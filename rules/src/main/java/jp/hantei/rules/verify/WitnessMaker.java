package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hantei.rules.diagram.ShortestPath;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.program.Atom;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Space;

/**
 * Makes the form that shows a finding: few answers, and such that a run really does what the finding says. Items that the
 * finding leaves open stay blank; where a blank would hide it, they are answered as in one of the workbook's own cases.
 */
final class WitnessMaker {
    private static final int BASES = 4;
    private static final double DEAR = 10;
    /** What a blank costs: few answers first, then as few blanks as can be, where a blank would hide what is to be shown. */
    private static final double[] BLANK_COSTS = {0.1, DEAR};

    private final RuleProgram program;
    private final Space space;
    private final Forms forms;
    private final List<Forms.Form> bases = new ArrayList<>();

    WitnessMaker(RuleProgram program, Space space) {
        this.program = program;
        this.space = space;
        this.forms = new Forms(program, space);
        for (Application application : Application.values()) {
            bases.add(new Forms.Form(application, Map.of()));
        }
        program.workbook().tests().stream()
                .limit(BASES)
                .map(test -> new Forms.Form(test.application(), test.answers()))
                .forEach(bases::add);
        program.workbook().tests().stream()
                .filter(test -> test.application() == Application.RENEWAL)
                .limit(1)
                .map(WitnessMaker::form)
                .forEach(bases::add);
    }

    private static Forms.Form form(TestCase test) {
        return new Forms.Form(test.application(), test.answers());
    }

    /**
     * A form of those for which a boolean diagram is true.
     *
     * @param shows what the form shows, in Japanese
     * @param seen what a run on the form must do
     * @return empty when none was found that a run confirms
     */
    Optional<Witness> find(int diagram, String shows, Predicate<Run> seen) {
        for (double blank : BLANK_COSTS) {
            Optional<Map<Integer, Integer>> path =
                    ShortestPath.find(space.diagrams(), diagram, (variable, value) -> cost(variable, value, blank));
            if (path.isEmpty()) {
                return Optional.empty();
            }
            Optional<Witness> witness =
                    find(path.get(), bases, shows, seen).or(() -> find(path.get(), answered(), shows, seen));
            if (witness.isPresent()) {
                return witness;
            }
        }
        return Optional.empty();
    }

    /** The same, but only with forms on which everything that the rules ask for is answered. */
    Optional<Witness> findAnswered(int diagram, String shows, Predicate<Run> seen) {
        return ShortestPath.find(space.diagrams(), diagram, (variable, value) -> cost(variable, value, DEAR))
                .flatMap(path -> find(path, answered(), shows, seen));
    }

    private List<Forms.Form> answered() {
        return Stream.of(Application.values()).map(forms::answered).toList();
    }

    private Optional<Witness> find(
            Map<Integer, Integer> path, List<Forms.Form> from, String shows, Predicate<Run> seen) {
        for (Forms.Form base : from) {
            Optional<Witness> witness = forms.form(path, base)
                    .filter(form -> seen.test(program.trial(forms.facts(form))))
                    .map(form -> new Witness(form.application(), form.answers(), shows));
            if (witness.isPresent()) {
                return witness;
            }
        }
        return Optional.empty();
    }

    /** Few answers, and plain ones first. */
    private double cost(int variable, int value, double blank) {
        Atom atom = space.variables().atoms(variable).get(value);
        if (space.variables().id(variable).isEmpty()) {
            return 0;
        }
        if (atom.presence() == Facts.BLANK) {
            return blank;
        }
        return atom.presence() == Facts.UNKNOWN ? 3 : 1 + value * 0.001;
    }
}
