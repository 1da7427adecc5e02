package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Table;

/** Everything with rows: 区分, 個数, 合計点 and 最大点 of 自動計算, 基準, and every table, in the order of the run. */
public final class Lookers {
    private final RuleProgram program;
    private final Exhaustion exhaustion;

    private Lookers(RuleProgram program) {
        this.program = program;
        this.exhaustion = new Exhaustion(program);
    }

    public static List<Looker> of(RuleProgram program) {
        Lookers lookers = new Lookers(program);
        List<Looker> all = new ArrayList<>();
        for (Derived derived : program.workbook().derived()) {
            switch (derived.function()) {
                case COUNT, POINTS, HIGHEST_POINTS, CLASSIFY -> all.add(BlockLooker.of(lookers, derived));
                default -> {
                    // no rows with conditions
                }
            }
        }
        for (Criterion criterion : program.workbook().criteria()) {
            all.add(BlockLooker.of(lookers, criterion));
        }
        for (Table table : program.tables()) {
            all.add(new TableLooker(lookers, table));
        }
        return all;
    }

    RuleProgram program() {
        return program;
    }

    /**
     * A cell.
     *
     * @param above conditions of rows that are asked before it, in order
     */
    RowOfSheet.Cell cell(Condition condition, List<Condition> above) {
        List<Condition> taken = new ArrayList<>(above);
        taken.add(condition);
        String label = program.slots().of(condition.subject()).label();
        return new RowOfSheet.Cell(condition, label, !exhaustion.takesAll(taken));
    }
}
