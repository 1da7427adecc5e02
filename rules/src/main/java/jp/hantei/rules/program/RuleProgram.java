package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook made runnable. Thread-safe; each run has its own {@link Facts}. */
public final class RuleProgram {
    private final RuleWorkbook workbook;
    private final Slots slots;
    private final List<Plan.Stage> stages;
    private final List<Table> tables;
    /** Built when first judged with: trying thousands of changed workbooks needs none. */
    private final Supplier<DroolsTables> drools;

    private final List<Plan.Stage> verdictStages;

    RuleProgram(RuleWorkbook workbook, Slots slots, List<Plan.Stage> stages, List<Plan.Stage> verdictStages) {
        this.workbook = workbook;
        this.slots = slots;
        this.stages = stages;
        List<Table> all = new ArrayList<>();
        stages.forEach(stage -> stage.tables().forEach(t -> all.add(t.table())));
        this.tables = List.copyOf(all);
        this.drools = new Once<>(() -> new DroolsTables(workbook.cover(), tables));
        this.verdictStages = verdictStages;
    }

    /**
     * Prepares a workbook.
     *
     * @throws jp.hantei.rules.problem.WorkbookException when its calculations run in a circle
     */
    public static RuleProgram of(RuleWorkbook workbook) {
        Slots slots = new Slots(workbook);
        List<Plan.Stage> stages = Plan.of(workbook, slots);
        return new RuleProgram(workbook, slots, stages, Plan.behind(stages, slots));
    }

    public RuleWorkbook workbook() {
        return workbook;
    }

    public Slots slots() {
        return slots;
    }

    /** All tables in the order of the run. */
    public List<Table> tables() {
        return tables;
    }

    /** The table of a kind that there is only one of. */
    public Optional<Table> table(DecisionTable.Kind kind) {
        return tables.stream().filter(t -> t.source().kind() == kind).findFirst();
    }

    /** Facts of a form on which nothing is entered. */
    public Facts blank() {
        return slots.blank();
    }

    /**
     * Judges: Drools says which rows hold, the planes which are open.
     *
     * @param entered facts with the answers only; left untouched
     * @throws EvaluatorsDisagree when the two evaluators differ, which no verdict may survive
     */
    public Run judge(Facts entered) {
        return judge(stages, entered);
    }

    /** The same without 整合性: verdict, diagnosis and severity only. */
    public Run verdict(Facts entered) {
        return judge(verdictStages, entered);
    }

    private Run judge(List<Plan.Stage> stages, Facts entered) {
        try (DroolsTables.Session session = drools.get().newSession()) {
            return run(stages, entered, (table, facts) -> {
                Rows rows = table.evaluate(facts);
                BitSet holding = session.holding(table, facts);
                if (!rows.sameHolding(holding)) {
                    throw new EvaluatorsDisagree(table, rows.holding(), holding);
                }
                return rows;
            });
        }
    }

    /**
     * Verdict, diagnosis and severity by the planes alone, for searching over completions, where Drools adds nothing.
     * 整合性 and what only it reads are left out.
     */
    public Run explore(Facts entered) {
        return run(verdictStages, entered, Table::evaluate);
    }

    /** Everything that {@link #judge} looks at, by the planes alone: for trying many forms where no verdict is given. */
    public Run trial(Facts entered) {
        return run(stages, entered, Table::evaluate);
    }

    /** A loaded condition as a test of facts. */
    public Test test(Condition condition) {
        return slots.test(condition);
    }

    /** Truth of a loaded condition on the facts of a run. */
    public Truth truth(Condition condition, Facts facts) {
        return slots.test(condition).truth(facts);
    }

    /** The conditions under which an item is asked for; none when it always is. */
    public List<Test> shownWhen(Item item) {
        return item.shownWhen().stream().map(slots::test).toList();
    }

    private interface Evaluator {
        Rows evaluate(Table table, Facts facts);
    }

    private Run run(List<Plan.Stage> stages, Facts entered, Evaluator evaluator) {
        Facts facts = entered.copy();
        @Nullable Rows[] rows = new @Nullable Rows[tables.size()];
        for (Plan.Stage stage : stages) {
            for (Step step : stage.steps()) {
                step.run(facts);
            }
            List<Rows> found = new ArrayList<>(stage.tables().size());
            for (TableOutcome outcome : stage.tables()) {
                Table table = outcome.table();
                Rows held = evaluator.evaluate(table, facts);
                rows[table.index()] = held;
                found.add(held);
            }
            for (int i = 0; i < found.size(); i++) {
                stage.tables().get(i).write(found.get(i), facts);
            }
        }
        return new Run(this, facts, rows);
    }

    List<Plan.Stage> stages() {
        return stages;
    }

    /** The stages without what only 整合性 reads. */
    List<Plan.Stage> verdictStages() {
        return verdictStages;
    }
}
