package jp.hantei.rules.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Meaning;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Space;

/** What is being verified: the workbook, its program, its meaning for all forms, and a maker of forms that show something. */
record Subject(RuleWorkbook workbook, RuleProgram program, Space space, Meaning meaning, WitnessMaker witnesses) {
    static Subject of(RuleProgram program, int nodes) {
        return of(program, new Space(List.of(program), nodes));
    }

    /** The same over forms on which any item may be left open. */
    static Subject withBlanks(RuleProgram program, int nodes) {
        return of(program, Space.withBlanks(program, nodes));
    }

    /** The same over forms whose blanks have answers behind them. */
    static Subject withUnsaid(RuleProgram program, int nodes) {
        return of(program, Space.withUnsaid(program, nodes));
    }

    private static Subject of(RuleProgram program, Space space) {
        return new Subject(
                program.workbook(), program, space, new Meaning(program, space), new WitnessMaker(program, space));
    }

    /** The finding with a form that shows it, when there is one. */
    Finding shown(Finding finding, int diagram, String shows, Predicate<Run> seen) {
        Optional<Witness> witness = witnesses.find(diagram, shows, seen);
        return witness.map(finding::shownBy).orElse(finding);
    }

    /** The same with a form on which everything that the rules ask for is answered. */
    Finding shownAnswered(Finding finding, int diagram, String shows, Predicate<Run> seen) {
        return witnesses
                .findAnswered(diagram, shows, seen)
                .map(finding::shownBy)
                .orElse(finding);
    }
}
