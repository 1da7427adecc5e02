package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.cells.OwnSheets;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.program.Rows;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;

/** Rows of a decision table. A condition decides alone when every other condition of its row holds. */
final class TableRecorder implements Recorder {
    private final Table table;
    private final OwnSheets own;
    private final boolean first;
    private final List<RowNotes> notes = new ArrayList<>();

    TableRecorder(RuleProgram program, Table table, OwnSheets own, Exhaustion exhaustion) {
        this.table = table;
        this.own = own;
        this.first = table.source().hitPolicy() == HitPolicy.FIRST;
        table.source()
                .rows()
                .forEach(row ->
                        notes.add(new RowNotes(program, row.conditions(), c -> !exhaustion.takesAll(List.of(c)))));
    }

    @Override
    public void see(String test, Run run) {
        Rows rows = run.rows(table);
        int deciding = rows.deciding();
        for (int r = 0; r < notes.size(); r++) {
            Truth truth = rows.truth(r);
            RowNotes row = notes.get(r);
            if (first ? deciding == r : truth == Truth.TRUE) {
                row.hit.add(test);
            }
            if (truth == Truth.FALSE) {
                row.missed.add(test);
            }
            see(row, truth, test, run);
        }
    }

    private static void see(RowNotes row, Truth truth, String test, Run run) {
        if (truth == Truth.TRUE) {
            row.cells.forEach(cell -> cell.held().add(test));
        } else if (truth == Truth.FALSE) {
            List<RowNotes.Cell> failing = row.cells.stream()
                    .filter(cell -> !cell.test().holds(run.facts()))
                    .toList();
            if (failing.size() == 1) {
                failing.get(0).alone().add(test);
            }
        }
    }

    @Override
    public List<RowCoverage> rows() {
        List<RowCoverage> result = new ArrayList<>();
        for (int r = 0; r < notes.size(); r++) {
            DecisionTable.Row row = table.source().rows().get(r);
            RowNotes seen = notes.get(r);
            result.add(new RowCoverage(
                    row.place().sheet(),
                    row.id(),
                    row.place(),
                    own.test(row.place()),
                    first,
                    seen.hit,
                    seen.missed,
                    seen.conditions()));
        }
        return result;
    }
}
