package jp.hantei.rules.verify;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;

/** What one run says, in the words of the 試験 sheet. What a run leaves open is looked for in the completions. */
public final class Observation {
    /** What a result or value is while several are possible. */
    public static final String OPEN = "未確定";

    private static final String NO_VERDICT = "判定不能";

    private final RuleProgram program;
    private final Supplier<Explorer> explorer;
    private final Facts entered;
    private final Run run;

    public Observation(RuleProgram program, Supplier<Explorer> explorer, Facts entered, Run run) {
        this.program = program;
        this.explorer = explorer;
        this.entered = entered;
        this.run = run;
    }

    /** The slot behind a column of results. */
    public static String slot(String column) {
        return switch (column) {
            case "診断" -> "diagnosis";
            case "重症度" -> "severity";
            case "判定" -> "verdict";
            default -> throw new IllegalArgumentException("Not a column of results: " + column);
        };
    }

    /** Whether the run alone does not say the result of a column. */
    public boolean open(String column) {
        return decides(column) && run.label(slot(column)).isEmpty();
    }

    /** A common block has no verdict, and its diagnosis has no slot. */
    private boolean decides(String column) {
        return column.equals("判定")
                ? program.table(DecisionTable.Kind.ELIGIBILITY).isPresent()
                : program.slots().has(slot(column));
    }

    /**
     * The label of a result, 未確定 or 判定不能.
     *
     * @param column 診断, 重症度 or 判定
     */
    public String result(String column) {
        String label = decides(column) ? settled(slot(column)) : OPEN;
        return column.equals("判定") && label.equals(OPEN) ? NO_VERDICT : label;
    }

    private String settled(String id) {
        return run.label(id).orElseGet(() -> {
            long possible = explorer.get().settled(entered, id, ignored -> {});
            Slot slot = program.slots().of(id);
            return Long.bitCount(possible) == 1 ? slot.labels().get(Long.numberOfTrailingZeros(possible)) : OPEN;
        });
    }

    /** The rows of 整合性 that are reported. */
    public Set<String> findings() {
        Set<String> rows = new TreeSet<>();
        for (Table table : program.tables()) {
            if (table.source().kind() == DecisionTable.Kind.CONSISTENCY) {
                for (int r = 0; r < run.rows(table).size(); r++) {
                    if (run.rows(table).truth(r) == Truth.TRUE) {
                        rows.add(table.source().rows().get(r).id());
                    }
                }
            }
        }
        return rows;
    }

    /** A derived value, criterion or item as shown, 未確定, or ない項目 for an id that there isn't. */
    public String value(String id) {
        return program.slots().has(id)
                ? Values.show(run.facts(), program.slots().of(id)).orElse(OPEN)
                : "ない項目";
    }
}
