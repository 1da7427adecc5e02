package jp.hantei.rules.proposal;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.coverage.Coverage;
import jp.hantei.rules.coverage.Looker;
import jp.hantei.rules.coverage.RowCoverage;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.synthesis.Behind;

/** A goal for whatever the test cases leave uncovered on a workbook's own sheets. */
final class Gaps {
    private Gaps() {}

    static List<ReachGoal> of(RuleProgram program, Coverage coverage, List<Looker> lookers) {
        Behind behind = new Behind(program.workbook());
        List<ReachGoal> goals = new ArrayList<>();
        int at = 0;
        for (Looker looker : lookers) {
            for (int r = 0; r < looker.rows().size(); r++) {
                RowCoverage row = coverage.rows().get(at++);
                if (row.row().own()) {
                    goals.addAll(of(program, row, looker, r, behind));
                }
            }
        }
        return goals;
    }

    private static List<ReachGoal> of(RuleProgram program, RowCoverage row, Looker looker, int index, Behind behind) {
        List<ReachGoal> goals = new ArrayList<>();
        if (row.hit().isEmpty()) {
            goals.add(new ReachGoal(program, looker, index, ReachGoal.Want.HIT, 0, behind));
        } else if (!row.covered()) {
            goals.add(new ReachGoal(program, looker, index, ReachGoal.Want.MISSED, 0, behind));
        }
        for (int c = 0; c < row.conditions().size(); c++) {
            if (row.conditions().get(c).covered()) {
                continue;
            }
            if (row.conditions().get(c).alone().isEmpty()) {
                goals.add(new ReachGoal(program, looker, index, ReachGoal.Want.ALONE, c, behind));
            }
            if (row.conditions().get(c).held().isEmpty() && !row.hit().isEmpty()) {
                goals.add(new ReachGoal(program, looker, index, ReachGoal.Want.HELD, c, behind));
            }
        }
        return goals;
    }
}
