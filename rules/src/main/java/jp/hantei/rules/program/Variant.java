package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * The program of a workbook in which a few things read otherwise. Only their steps and tables are made anew; everything else
 * is shared with the program that it is a variant of, so that thousands can be tried. A run of the base tells whether the
 * change makes any difference to it before anything is run again. Not thread-safe.
 */
public final class Variant {
    private final RuleProgram program;
    private final List<Step> steps;
    private final List<TableOutcome> tables;
    private final List<Integer> unfilled;
    private final boolean behindStages;

    private Variant(RuleProgram program, VariantParts parts, boolean behindStages) {
        this.program = program;
        this.steps = List.copyOf(parts.steps().values());
        this.tables = List.copyOf(parts.tables().values());
        this.unfilled = List.copyOf(parts.unfilled());
        this.behindStages = behindStages;
    }

    /**
     * The variant.
     *
     * @param changed the base's workbook with some derived values, criteria, tables or 自動入力 replaced; same ids in the same
     *     order, and nothing may read what its original does not read, so that the order of the run stays right
     * @throws IllegalArgumentException when something was added, taken away or moved
     */
    public static Variant of(RuleProgram base, RuleWorkbook changed) {
        VariantParts parts = VariantParts.of(base, changed);
        RuleProgram program = new RuleProgram(
                changed, base.slots(), parts.putInto(base.stages()), parts.putInto(base.verdictStages()));
        return new Variant(program, parts, parts.touch(base.verdictStages()));
    }

    /** The program, for judging with it. */
    public RuleProgram program() {
        return program;
    }

    /** Whether diagnosis, severity or verdict can hang on what was changed. */
    public boolean behindStages() {
        return behindStages;
    }

    /** Whether what was changed comes out on this run of the base as it did there: the whole run is the same then. */
    public boolean agrees(Run run) {
        Facts facts = run.facts();
        for (Step step : steps) {
            if (!refills(facts, List.of(step.target()), () -> step.run(facts))) {
                return false;
            }
        }
        for (TableOutcome outcome : tables) {
            if (run.has(outcome.table()) && !agrees(run, outcome)) {
                return false;
            }
        }
        List<Integer> blank = unfilled.stream()
                .filter(item -> facts.presence[item] == Facts.BLANK)
                .toList();
        return blank.isEmpty() || refills(facts, blank, () -> {});
    }

    private boolean agrees(Run run, TableOutcome outcome) {
        Table table = outcome.table();
        Rows rows = table.evaluate(run.facts());
        if (table.source().kind() == DecisionTable.Kind.CONSISTENCY) {
            return rows.same(run.rows(table));
        }
        List<Integer> targets =
                outcome.columns().stream().map(TableOutcome.Column::slot).toList();
        return refills(run.facts(), targets, () -> outcome.write(rows, run.facts()));
    }

    /** Empties the slots, lets the work fill them again, and puts back what was there. */
    private boolean refills(Facts facts, List<Integer> slots, Runnable work) {
        int size = slots.size();
        long[] possible = new long[size];
        double[] low = new double[size];
        double[] high = new double[size];
        for (int i = 0; i < size; i++) {
            int slot = slots.get(i);
            possible[i] = facts.possible[slot];
            low[i] = facts.low[slot];
            high[i] = facts.high[slot];
            facts.possible[slot] = program.slots().at(slot).all();
            facts.unknownNumber(slot);
        }
        work.run();
        boolean same = true;
        for (int i = 0; i < size; i++) {
            int slot = slots.get(i);
            same &= facts.possible[slot] == possible[i] && facts.low[slot] == low[i] && facts.high[slot] == high[i];
            facts.possible[slot] = possible[i];
            facts.number(slot, low[i], high[i]);
        }
        return same;
    }
}
