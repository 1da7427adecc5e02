package jp.hantei.rules.proposal;

import java.util.BitSet;
import jp.hantei.rules.coverage.Looker;
import jp.hantei.rules.coverage.RowLook;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.synthesis.Behind;

/** A number, date or grade on one side of a threshold, with everything else of the row holding. */
final class BoundaryGoal extends RowGoal {
    private final int cell;
    private final Slot slot;
    private final Side side;

    /**
     * One side of a threshold.
     *
     * @param numbers where the number or date has to lie; nowhere for a grade
     * @param label the grade, empty for a number
     * @param text in words, e.g. {@code ちょうど3}
     */
    record Side(Interval numbers, String label, String text) {}

    BoundaryGoal(RuleProgram program, Looker looker, int index, int cell, Slot slot, Side side, Behind behind) {
        super(program, looker, index, behind);
        this.cell = cell;
        this.slot = slot;
        this.side = side;
    }

    /** Whether a run has the value there, whatever the rest of the row says. */
    boolean placedBy(Run run) {
        int at = slot.index();
        return side.label().isEmpty()
                ? run.facts().settledNumber(at)
                        && side.numbers().contains(run.facts().low(at))
                : run.facts().possible(at) == slot.bit(side.label());
    }

    @Override
    boolean shownBy(RowLook look, Run run) {
        return placedBy(run) && others(look).isEmpty();
    }

    private BitSet others(RowLook look) {
        BitSet others = (BitSet) look.failing().clone();
        others.clear(cell);
        return others;
    }

    @Override
    int distance(RowLook look, Run run) {
        return 1 + others(look).cardinality() + (placedBy(run) ? 0 : 1);
    }

    @Override
    String title() {
        return slot.label() + "が" + side.text() + "（" + name() + " の「"
                + row().cells().get(cell).condition().text() + "」の境目）";
    }

    /** Two goals for the same value of the same subject ask for one test. */
    String key() {
        return slot.id() + " " + side.text();
    }
}
