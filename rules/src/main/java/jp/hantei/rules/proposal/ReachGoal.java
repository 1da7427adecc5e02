package jp.hantei.rules.proposal;

import jp.hantei.rules.coverage.Looker;
import jp.hantei.rules.coverage.RowLook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.synthesis.Behind;

/** A row that holds or decides, that does not hold, or a condition that decides. */
final class ReachGoal extends RowGoal {
    private final Want want;
    private final int cell;

    enum Want {
        HIT,
        MISSED,
        HELD,
        ALONE
    }

    /** @param cell the condition that is to fail alone; not looked at otherwise */
    ReachGoal(RuleProgram program, Looker looker, int index, Want want, int cell, Behind behind) {
        super(program, looker, index, behind);
        this.want = want;
        this.cell = cell;
    }

    @Override
    boolean shownBy(RowLook look, Run run) {
        return switch (want) {
            case HIT -> look.hit();
            case MISSED -> look.missed();
            case HELD -> look.held();
            case ALONE -> look.alone() == cell;
        };
    }

    @Override
    int distance(RowLook look, Run run) {
        int failing = look.failing().cardinality();
        return switch (want) {
            case HIT, HELD -> 1 + failing;
            case MISSED -> 1;
            case ALONE -> 1 + (look.failing().get(cell) ? failing - 1 : failing + 1);
        };
    }

    @Override
    String title() {
        return switch (want) {
            case HIT -> name() + (row().first() ? " で決まる" : " が成り立つ");
            case MISSED -> name() + " が成り立たない";
            case HELD -> name() + " が成り立ち、それで決まる";
            case ALONE ->
                name() + " の「" + row().cells().get(cell).label() + "」だけが「"
                        + row().cells().get(cell).condition().text() + "」から外れる";
        };
    }
}
