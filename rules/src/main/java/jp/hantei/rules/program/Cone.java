package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.Item;

/** Which items stand behind a value, statically and as far as they are still open on a form. */
final class Cone {
    private final RuleProgram program;
    private final Step[] stepOf;
    private final Table[] tableOf;
    private final boolean[] isItem;
    /** Items whose value goes into a formula behind a verdict, so that no few values stand for all others. */
    private final boolean[] inFormula;
    /**
     * Items that a table tests for 空欄, or that stand behind a 最初の値: left blank they are not claimed, so nobody waits for
     * them.
     */
    private final boolean[] claimed;

    Cone(RuleProgram program) {
        this.program = program;
        int size = program.slots().size();
        stepOf = new Step[size];
        tableOf = new Table[size];
        isItem = new boolean[size];
        claimed = new boolean[size];
        inFormula = new boolean[size];
        for (Plan.Stage stage : program.stages()) {
            for (Step step : stage.steps()) {
                stepOf[step.target()] = step;
            }
            for (TableOutcome outcome : stage.tables()) {
                outcome.columns().forEach(c -> tableOf[c.slot()] = outcome.table());
                boolean decides = !outcome.columns().isEmpty();
                for (Test test : outcome.table().tests()) {
                    if (decides && test instanceof Test.Presence presence && !presence.entered()) {
                        claimed[test.slot()] = true;
                    }
                }
            }
        }
        for (Plan.Stage stage : program.verdictStages()) {
            for (Step step : stage.steps()) {
                if (testsOf(step).isEmpty() && !(step instanceof AutofillStep)) {
                    step.sources().forEach(source -> inFormula[source] = true);
                }
            }
        }
        for (Item item : program.workbook().items()) {
            isItem[program.slots().of(item.id()).index()] = true;
        }
        for (Plan.Stage stage : program.stages()) {
            for (Step step : stage.steps()) {
                if (step instanceof NumberSteps.FirstValue first) {
                    first.sources()
                            .forEach(source -> itemsBehind(source).stream().forEach(item -> claimed[item] = true));
                }
            }
        }
    }

    /** Whether a few values stand for all values of the item. */
    boolean countable(int slot) {
        return !inFormula[slot];
    }

    /** Whether the item has 自動入力. */
    boolean fillsItself(int slot) {
        return isItem[slot] && stepOf[slot] != null;
    }

    boolean claimed(int slot) {
        return claimed[slot];
    }

    /** Every test of tables and steps. */
    static Stream<Test> tests(RuleProgram program) {
        List<Test> all = new ArrayList<>();
        for (Plan.Stage stage : program.stages()) {
            stage.tables().forEach(t -> all.addAll(t.table().tests()));
            for (Step step : stage.steps()) {
                all.addAll(testsOf(step));
            }
        }
        return all.stream();
    }

    static List<Test> testsOf(Step step) {
        if (step instanceof CriterionStep criterion) {
            return criterion.tests();
        }
        if (step instanceof ClassifyStep classify) {
            return classify.tests();
        }
        if (step instanceof PointsStep points) {
            return points.groups().stream().flatMap(g -> g.tests().stream()).toList();
        }
        return List.of();
    }

    /** The items behind a slot, whatever the answers. */
    BitSet itemsBehind(int slot) {
        BitSet items = new BitSet();
        walk(slot, new BitSet(), items);
        return items;
    }

    /** Every slot behind a slot, itself included. */
    BitSet slotsBehind(int slot) {
        BitSet visited = new BitSet();
        walk(slot, visited, new BitSet());
        return visited;
    }

    private void walk(int slot, BitSet visited, BitSet items) {
        if (visited.get(slot)) {
            return;
        }
        visited.set(slot);
        if (isItem[slot]) {
            items.set(slot);
        }
        Table table = tableOf[slot];
        if (table != null) {
            table.tests().forEach(t -> walk(t.slot(), visited, items));
        }
        Step step = stepOf[slot];
        if (step != null) {
            step.sources().forEach(s -> walk(s, visited, items));
        }
    }

    /**
     * Unanswered and unknown items on which an open slot hangs, those of the first open way first. Blank items that nobody waits
     * for are among them only when nothing else is open.
     *
     * @return slot numbers in the order in which the rows ask for them
     */
    Set<Integer> openItems(Run run, int slot) {
        return openItems(run, slot, true);
    }

    /** The same without items that only fill another of them (自動入力). */
    Set<Integer> openItemsThemselves(Run run, int slot) {
        return openItems(run, slot, false);
    }

    private Set<Integer> openItems(Run run, int slot, boolean fillers) {
        Set<Integer> items = new OpenItems(run, fillers, false).behind(slot);
        return items.isEmpty() ? new OpenItems(run, fillers, true).behind(slot) : items;
    }

    /** One walk over what is open on a form. */
    private final class OpenItems {
        private final Run run;
        private final boolean fillers;
        private final boolean unclaimed;
        private final Set<Integer> visited = new TreeSet<>();
        private final Set<Integer> items = new LinkedHashSet<>();

        OpenItems(Run run, boolean fillers, boolean unclaimed) {
            this.run = run;
            this.fillers = fillers;
            this.unclaimed = unclaimed;
        }

        Set<Integer> behind(int slot) {
            open(slot);
            return items;
        }

        private void open(int slot) {
            if (!visited.add(slot) || settled(run, slot)) {
                return;
            }
            Table table = tableOf[slot];
            if (table != null) {
                openRows(table);
                return;
            }
            Step step = stepOf[slot];
            boolean blank = run.facts().presence(slot) == Facts.BLANK;
            if (isItem[slot] && !(claimed[slot] && blank && !unclaimed)) {
                items.add(slot);
            }
            boolean filled = isItem[slot] && (!fillers || !blank);
            if (step == null || filled) {
                return;
            }
            List<Test> tests = testsOf(step);
            if (tests.isEmpty()) {
                step.sources().forEach(this::open);
            }
            openTests(tests);
        }

        private void openTests(List<Test> tests) {
            for (Test test : tests) {
                if (test.truth(run.facts()) == Truth.OPEN) {
                    open(test.slot());
                }
            }
        }

        private void openRows(Table table) {
            Rows rows = run.rows(table);
            for (int r = 0; r < table.rows(); r++) {
                Truth truth = rows.truth(r);
                if (truth == Truth.OPEN) {
                    openTests(table.tests(r));
                } else if (truth == Truth.TRUE && table.source().hitPolicy() == HitPolicy.FIRST) {
                    return;
                }
            }
        }
    }

    private boolean settled(Run run, int slot) {
        Slot at = program.slots().at(slot);
        return at.kind() == Slot.Kind.CODE
                ? run.facts().settledCode(slot)
                : run.facts().settledNumber(slot);
    }
}
