package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.program.Rows;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Test;
import jp.hantei.rules.program.Truth;

/** Rows of a decision table. A condition decides alone when every other condition of its row holds. */
final class TableLooker implements Looker {
    private final Table table;
    private final boolean first;
    private final List<RowOfSheet> rows = new ArrayList<>();
    private final List<List<Test>> tests = new ArrayList<>();

    TableLooker(Lookers lookers, Table table) {
        this.table = table;
        this.first = table.source().hitPolicy() == HitPolicy.FIRST;
        for (DecisionTable.Row row : table.source().rows()) {
            tests.add(row.conditions().stream().map(lookers.program()::test).toList());
            rows.add(new RowOfSheet(
                    row.place().sheet(),
                    row.id(),
                    row.place(),
                    lookers.program().workbook().own(row.place()),
                    first,
                    row.conditions().stream()
                            .map(c -> lookers.cell(c, List.of()))
                            .toList()));
        }
    }

    @Override
    public String fills() {
        return table.source().derived();
    }

    @Override
    public List<RowOfSheet> rows() {
        return rows;
    }

    @Override
    public List<RowLook> look(Run run) {
        Rows came = run.rows(table);
        int deciding = came.deciding();
        List<RowLook> looks = new ArrayList<>();
        for (int r = 0; r < tests.size(); r++) {
            Truth truth = came.truth(r);
            BitSet failing = new BitSet();
            for (int c = 0; c < tests.get(r).size(); c++) {
                failing.set(c, !tests.get(r).get(c).holds(run.facts()));
            }
            boolean held = truth == Truth.TRUE;
            boolean missed = truth == Truth.FALSE;
            int alone = missed && failing.cardinality() == 1 ? failing.nextSetBit(0) : -1;
            looks.add(new RowLook(first ? deciding == r : held, missed, held, alone, failing));
        }
        return looks;
    }
}
