package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.program.TableMeaning;

/** Columns that never matter: without their cells the table comes to the same for every form. */
final class ColumnCheck {
    private final Subject subject;
    private final TableMeaning meaning;
    private final DecisionTable table;
    private final Diagrams diagrams;

    ColumnCheck(Subject subject, TableMeaning meaning) {
        this.subject = subject;
        this.meaning = meaning;
        this.table = meaning.table().source();
        this.diagrams = subject.space().diagrams();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (DecisionTable.Column column : table.columns()) {
            boolean blank = table.rows().stream()
                    .flatMap(row -> row.conditions().stream())
                    .noneMatch(c -> c.subject().equals(column.subject()));
            if (blank) {
                findings.add(finding(column, "列「" + column.label() + "」にはどの行にも条件がありません"));
            } else if (table.hitPolicy() == HitPolicy.FIRST && idle(column)) {
                findings.add(finding(column, "列「" + column.label() + "」があってもなくても、どの票の結果も同じです"));
            }
        }
        return findings;
    }

    private Finding finding(DecisionTable.Column column, String what) {
        return Finding.of(
                FindingKind.IDLE_COLUMN,
                column.place(),
                table.name() + " [" + column.subject() + "]",
                what,
                column.label(),
                "列を消すか、抜けている条件を書いてください");
    }

    private boolean idle(DecisionTable.Column column) {
        int[] with = new int[meaning.rows()];
        int[] without = new int[meaning.rows()];
        for (int r = 0; r < with.length; r++) {
            with[r] = Diagrams.TRUE;
            without[r] = Diagrams.TRUE;
            for (Condition condition : table.rows().get(r).conditions()) {
                int truth = meaning.truth(subject.program().test(condition));
                with[r] = subject.space().both(with[r], truth);
                if (!condition.subject().equals(column.subject())) {
                    without[r] = subject.space().both(without[r], truth);
                }
            }
        }
        int[] outcomes = Outcomes.numbers(table);
        boolean few = IntStream.of(outcomes).max().orElse(0) < FirstHits.MOST;
        return few && FirstHits.below(diagrams, with, outcomes)[0] == FirstHits.below(diagrams, without, outcomes)[0];
    }
}
