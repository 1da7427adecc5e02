package jp.hantei.rules.verify;

import java.util.Optional;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.TooLarge;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Space;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.TableMeaning;
import jp.hantei.rules.program.Truth;
import org.jspecify.annotations.Nullable;

/** Forms on which a chosen row decides, taken from the diagrams of all forms; the diagrams are made at the first question. */
public final class RowForms {
    private final RuleProgram program;
    private @Nullable Subject subject;

    public RowForms(RuleProgram program) {
        this.program = program;
    }

    /**
     * A form with few answers on which the row is the one that decides (in tables that collect rows: on which it holds), tried by
     * a run.
     *
     * @return empty when the row never does, when no answers were found for a formula, or when the diagrams grow too large
     */
    public Optional<Witness> decides(DecisionTable table, DecisionTable.Row row) {
        Table planned = program.tables().stream()
                .filter(t -> t.source().name().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + table.name()));
        int index = planned.source().rows().indexOf(row);
        try {
            return find(planned, index);
        } catch (TooLarge e) {
            return Optional.empty(); // said in the contract: the caller has other ways to search
        }
    }

    private Optional<Witness> find(Table table, int row) {
        Subject all = subject;
        if (all == null) {
            all = Subject.of(program, Verifier.NODES);
            subject = all;
            all.meaning().orderByVerdict();
        }
        TableMeaning meaning = all.meaning().table(table);
        boolean first = table.source().hitPolicy() == HitPolicy.FIRST;
        Space space = all.space();
        int diagram = space.whereTrue(meaning.truth(row));
        for (int above = 0; first && above < row; above++) {
            diagram = space.diagrams().without(diagram, space.whereNotFalse(meaning.truth(above)));
        }
        if (diagram == Diagrams.FALSE) {
            return Optional.empty();
        }
        String shows =
                table.source().name() + " " + table.source().rows().get(row).id();
        return all.witnesses().find(diagram, shows, run -> decides(run, table, row, first));
    }

    private static boolean decides(Run run, Table table, int row, boolean first) {
        return first ? run.rows(table).deciding() == row : run.rows(table).truth(row) == Truth.TRUE;
    }
}
