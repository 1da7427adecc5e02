package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Test;

/** Notes on one row while the cases run. */
final class RowNotes {
    final List<String> hit = new ArrayList<>();
    final List<String> missed = new ArrayList<>();
    final List<Cell> cells;

    /** Notes on one condition. */
    record Cell(
            Condition condition, String label, Test test, List<String> held, List<String> alone, boolean refutable) {
        ConditionCoverage result() {
            return new ConditionCoverage(condition, label, held, alone, refutable);
        }
    }

    /** @param refutable whether a condition can fail alone */
    RowNotes(RuleProgram program, List<Condition> conditions, Predicate<Condition> refutable) {
        cells = conditions.stream()
                .map(c -> new Cell(
                        c,
                        program.slots().of(c.subject()).label(),
                        program.test(c),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        refutable.test(c)))
                .toList();
    }

    List<ConditionCoverage> conditions() {
        return cells.stream().map(Cell::result).toList();
    }
}
