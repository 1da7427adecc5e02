package jp.hantei.rules.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hantei.rules.cells.Bounds;
import jp.hantei.rules.coverage.Looker;
import jp.hantei.rules.coverage.RowLook;
import jp.hantei.rules.coverage.RowOfSheet;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.synthesis.Behind;
import jp.hantei.rules.synthesis.Goal;
import jp.hantei.rules.synthesis.Near;

/** A form on which one row comes to something. */
abstract class RowGoal implements Goal {
    private final Looker looker;
    private final int index;
    private final Set<String> items;
    private final Map<String, List<Double>> bounds;

    RowGoal(RuleProgram program, Looker looker, int index, Behind behind) {
        this.looker = looker;
        this.index = index;
        this.bounds = Bounds.ofFormulas(
                program.workbook(),
                row().cells().stream().map(RowOfSheet.Cell::condition).toList());
        this.items = behind.items(looker.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.condition().subject())
                .collect(Collectors.toSet()));
    }

    /** What the form shows, as a title. */
    abstract String title();

    abstract boolean shownBy(RowLook look, Run run);

    abstract int distance(RowLook look, Run run);

    RowOfSheet row() {
        return looker.rows().get(index);
    }

    /** The derived value or criterion of the row; empty when there is none. */
    String fills() {
        return looker.fills();
    }

    String name() {
        return row().sheet() + " " + row().subject();
    }

    @Override
    public Set<String> items() {
        return items;
    }

    @Override
    public Map<String, List<Double>> bounds() {
        return bounds;
    }

    @Override
    public boolean hidden(Run run) {
        return false;
    }

    @Override
    public int distance(Run run) {
        return distance(looker.look(run).get(index), run);
    }

    @Override
    public boolean shownBy(Near form) {
        return shownBy(looker.look(form.run()).get(index), form.run());
    }

    @Override
    public String toString() {
        return title();
    }
}
