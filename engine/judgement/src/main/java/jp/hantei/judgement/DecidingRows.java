package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;

/** The rows of first-hit tables that decided. */
final class DecidingRows {
    private final RuleProgram program;
    private final Run run;

    DecidingRows(RuleProgram program, Run run) {
        this.program = program;
        this.run = run;
    }

    List<DecidingRow> list() {
        List<DecidingRow> rows = new ArrayList<>();
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            if (source.kind() == DecisionTable.Kind.CONSISTENCY) {
                continue;
            }
            int decided = run.rows(table).deciding();
            if (decided >= 0) {
                DecisionTable.Row row = source.rows().get(decided);
                rows.add(new DecidingRow(
                        source.name(),
                        row.id(),
                        row.place().toString(),
                        outcome(source.kind(), row),
                        row.clause(),
                        row.provenance().label()));
            }
        }
        return rows;
    }

    private static String outcome(DecisionTable.Kind kind, DecisionTable.Row row) {
        return switch (kind) {
            case DIAGNOSIS -> row.outcome("カテゴリー");
            case SEVERITY -> row.outcome("重症度");
            case ELIGIBILITY -> row.outcome("理由");
            default -> row.outcome("値");
        };
    }
}
