package jp.hantei.rules.program;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Scheme;

/**
 * A program as functions of the answers: for every slot and every row, what it comes to for each form at all. It computes by
 * the same steps as a run, once for all forms. Formulas (比, BMI, eGFR, 年齢, 日数) are variables of their own: every value that
 * rules tell apart is taken to be possible. Not thread-safe.
 */
public final class Meaning {
    private static final int NOT_YET = Integer.MAX_VALUE;

    private final RuleProgram program;
    private final Space space;
    private final Slots slots;
    private final Step[] stepOf;
    private final TableOutcome[] tableOf;
    private final boolean[] isItem;
    private final int[] values;
    private final Map<String, Item> items = new HashMap<>();
    private final Formulas formulas;
    private final Map<Integer, TableMeaning> tables = new HashMap<>();
    final Facts scratch;

    /** Prepares; diagrams are built when they are asked for. */
    public Meaning(RuleProgram program, Space space) {
        this.program = program;
        this.space = space;
        this.slots = program.slots();
        int size = slots.size();
        stepOf = new Step[size];
        tableOf = new TableOutcome[size];
        isItem = new boolean[size];
        values = new int[size];
        java.util.Arrays.fill(values, NOT_YET);
        scratch = program.blank();
        for (Plan.Stage stage : program.stages()) {
            stage.steps().forEach(step -> stepOf[step.target()] = step);
            stage.tables().forEach(outcome -> outcome.columns().forEach(c -> tableOf[c.slot()] = outcome));
        }
        formulas = new Formulas(program.workbook());
        program.workbook().items().forEach(item -> {
            isItem[slots.of(item.id()).index()] = true;
            items.put(item.id(), item);
        });
        isItem[slots.of("application").index()] = true;
    }

    /** Builds the verdict first, so that variables stand in the order in which it asks for them: diagrams stay small. */
    public void orderByVerdict() {
        result("verdict");
    }

    public Space space() {
        return space;
    }

    public RuleProgram program() {
        return program;
    }

    Diagrams diagrams() {
        return space.diagrams();
    }

    /** The value of a slot, as a function of the answers; payloads are {@link Space#known}. */
    public int value(int slot) {
        if (values[slot] == NOT_YET) {
            values[slot] = compute(slots.at(slot));
        }
        return values[slot];
    }

    private int compute(Slot slot) {
        Step step = stepOf[slot.index()];
        TableOutcome outcome = tableOf[slot.index()];
        if (outcome != null) {
            return table(outcome.table()).value(slot.index());
        }
        if (step == null) {
            return isItem[slot.index()] || givenFromOutside(slot) ? entered(slot) : space.terminal(Known.open(slot));
        }
        return new StepMeaning(this, space, slots).of(step, slot);
    }

    /** A shared block is verified by itself for whatever the sheets that include it may yield. */
    private boolean givenFromOutside(Slot slot) {
        return program.workbook().cover().scheme() == Scheme.COMMON
                && slot.kind() == Slot.Kind.CODE
                && !slot.labels().isEmpty();
    }

    /** What was entered, be it of an item or, where no few answers stand for all others, of a formula. */
    int entered(Slot slot) {
        int level = level(slot);
        int[] children = space.variables().atoms(level).stream()
                .mapToInt(atom -> space.terminal(readable(slot, atom) ? atom.known(slot) : Known.open(slot)))
                .toArray();
        return children.length == 0
                ? space.terminal(Known.open(slot))
                : diagrams().node(level, children);
    }

    /** Whether an item was answered: payloads are {@link Facts#BLANK}, UNKNOWN, GIVEN. */
    int presence(int slot) {
        int level = level(slots.at(slot));
        int[] children = space.variables().atoms(level).stream()
                .mapToInt(atom -> Diagrams.terminal(readable(slots.at(slot), atom) ? atom.presence() : Facts.BLANK))
                .toArray();
        return diagrams().node(level, children);
    }

    private int level(Slot slot) {
        String formula = isItem[slot.index()] ? "" : formulas.of(slot.id());
        return space.variables().level(slot, formula);
    }

    /** Whether this program's form takes the answer at all; another that shares the variable may. */
    private boolean readable(Slot slot, Atom atom) {
        String label = atom.label();
        if (label != null) {
            return slot.labels().contains(label);
        }
        Item item = items.get(slot.id());
        boolean number = item != null && (item.type() == ItemType.NUMBER || item.type() == ItemType.INTEGER);
        return !atom.hasNumber()
                || item == null
                || !number
                || Domains.grid(item).carries(atom.number());
    }

    /** The level of an item's or a formula's variable, when the rules ask for it at all. */
    public OptionalInt level(String id) {
        return slots.has(id) && isItem[slots.of(id).index()]
                ? OptionalInt.of(level(slots.of(id)))
                : OptionalInt.empty();
    }

    /** A test, three-valued: payload 0 false, 1 true, 2 open. */
    public int truth(Test test) {
        if (test instanceof Test.Presence presence) {
            return diagrams().map(presence(test.slot()), p -> (p != Facts.BLANK) == presence.entered() ? 1 : 0);
        }
        if (test instanceof Test.AnsweredUnknown) {
            return diagrams().map(presence(test.slot()), p -> p == Facts.UNKNOWN ? 1 : 0);
        }
        return truth(test, value(test.slot()));
    }

    /** The same of a value given as a diagram. */
    int truth(Test test, int value) {
        return diagrams().map(value, payload -> {
            space.known(payload).into(scratch, test.slot());
            return switch (test.truth(scratch)) {
                case FALSE -> Space.FALSE;
                case TRUE -> Space.TRUE;
                case OPEN -> Space.OPEN;
            };
        });
    }

    /** Which rows of a table hold for which forms. */
    public TableMeaning table(Table table) {
        TableMeaning known = tables.get(table.index());
        if (known == null) {
            known = new TableMeaning(this, table, outcomeOf(table));
            tables.put(table.index(), known);
        }
        return known;
    }

    private TableOutcome outcomeOf(Table table) {
        for (Plan.Stage stage : program.stages()) {
            for (TableOutcome outcome : stage.tables()) {
                if (outcome.table() == table) {
                    return outcome;
                }
            }
        }
        throw new IllegalArgumentException("No table " + table.source().name() + " in this program");
    }

    /** The value of a stage result; empty when the workbook has no such stage. */
    public OptionalInt result(String id) {
        boolean computed = slots.has(id) && tableOf[slots.of(id).index()] != null;
        return computed ? OptionalInt.of(value(slots.of(id).index())) : OptionalInt.empty();
    }

    /** The tables of a kind. */
    public java.util.List<TableMeaning> tables(DecisionTable.Kind kind) {
        return program.tables().stream()
                .filter(t -> t.source().kind() == kind)
                .map(this::table)
                .toList();
    }

    boolean eachNumber(int slot) {
        Step step = stepOf[slot];
        if (step instanceof PointsStep || tableOf[slot] != null) {
            return true;
        }
        if (step != null && (step instanceof NumberSteps.Fold || Arithmetic.of(step))) {
            return step.sources().stream().allMatch(this::eachNumber);
        }
        return step == null && space.variables().eachNumber(slots.at(slot));
    }
}
