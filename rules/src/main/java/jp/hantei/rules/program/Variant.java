package jp.hantei.rules.program;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * The program of a workbook in which a few things read otherwise. Only their steps and tables are made anew; everything else
 * is shared with the program that it is a variant of, so that thousands can be tried. A run of the base tells whether the
 * change makes any difference to it before anything is run again. Not thread-safe.
 */
public final class Variant {
    private final RuleProgram base;
    private final RuleProgram program;
    private final VariantParts parts;
    private final VariantParts originals;
    private final boolean behindStages;

    private Variant(RuleProgram base, RuleProgram program, VariantParts parts, boolean behindStages) {
        this.base = base;
        this.program = program;
        this.parts = parts;
        this.originals = parts.of(base);
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
        return new Variant(base, program, parts, parts.touch(base.verdictStages()));
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
        for (TableOutcome outcome : parts.tables().values()) {
            if (!run.has(outcome.table())) {
                return agreesWithoutTables(run.facts());
            }
        }
        return agrees(run.facts(), run::rows);
    }

    /** Whether what was changed comes out as the base's would, on facts that hold what it reads; fills the facts. */
    boolean agreesOn(Facts facts) {
        for (Step step : originals.steps().values()) {
            empty(facts, step.target());
            step.run(facts);
        }
        for (TableOutcome outcome : originals.tables().values()) {
            outcome.columns().forEach(column -> empty(facts, column.slot()));
            outcome.write(outcome.table().evaluate(facts), facts);
        }
        return agrees(facts, table -> Objects.requireNonNull(originals.tables().get(table.index()))
                .table()
                .evaluate(facts));
    }

    private boolean agrees(Facts facts, Function<Table, Rows> rowsOfBase) {
        if (!agreesWithoutTables(facts)) {
            return false;
        }
        for (TableOutcome outcome : parts.tables().values()) {
            if (!agrees(facts, outcome, rowsOfBase)) {
                return false;
            }
        }
        return true;
    }

    private boolean agreesWithoutTables(Facts facts) {
        for (Step step : parts.steps().values()) {
            if (!refills(facts, List.of(step.target()), () -> step.run(facts))) {
                return false;
            }
        }
        List<Integer> blank = parts.unfilled().stream()
                .filter(item -> facts.presence[item] == Facts.BLANK)
                .toList();
        return blank.isEmpty() || refills(facts, blank, () -> {});
    }

    private boolean agrees(Facts facts, TableOutcome outcome, Function<Table, Rows> rowsOfBase) {
        Table table = outcome.table();
        Rows rows = table.evaluate(facts);
        if (table.source().kind() == DecisionTable.Kind.CONSISTENCY) {
            return rows.sameHolding(rowsOfBase.apply(table).holding());
        }
        List<Integer> targets =
                outcome.columns().stream().map(TableOutcome.Column::slot).toList();
        return refills(facts, targets, () -> outcome.write(rows, facts));
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
            empty(facts, slot);
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

    private void empty(Facts facts, int slot) {
        facts.possible[slot] = program.slots().at(slot).all();
        facts.unknownNumber(slot);
    }

    /** The slots that what was changed reads, before and after; of sums only those of rows that changed. */
    List<Integer> sources() {
        Stream<Integer> ofSteps = parts.steps().values().stream()
                .flatMap(
                        step -> sources(Objects.requireNonNull(originals.steps().get(step.target())), step));
        Stream<Integer> ofTables = Stream.of(parts, originals)
                .flatMap(of -> of.tables().values().stream())
                .flatMap(t -> t.table().tests().stream())
                .map(Test::slot);
        return Stream.concat(ofSteps, ofTables).distinct().toList();
    }

    private static Stream<Integer> sources(Step was, Step is) {
        return was instanceof PointsStep before && is instanceof PointsStep after
                ? before.differingSlots(after).stream()
                : Stream.concat(was.sources().stream(), is.sources().stream());
    }

    /** Whether a table or 自動入力 was changed so that presence is read. */
    boolean readsPresence(int slot) {
        return Stream.of(parts, originals)
                .flatMap(of -> of.tables().values().stream())
                .flatMap(outcome -> outcome.table().tests().stream())
                .anyMatch(test ->
                        test.slot() == slot && (test instanceof Test.Presence || test instanceof Test.AnsweredUnknown));
    }

    /** Whether a step was changed that reads bare values, not conditions. */
    boolean calculates() {
        return Stream.of(parts, originals)
                .flatMap(of -> of.steps().values().stream())
                .anyMatch(step -> Cone.testsOf(step).isEmpty());
    }

    /** Whether something is no longer filled automatically. */
    boolean unfills() {
        return !parts.unfilled().isEmpty();
    }

    RuleProgram base() {
        return base;
    }
}
