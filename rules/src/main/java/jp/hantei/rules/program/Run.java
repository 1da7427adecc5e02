package jp.hantei.rules.program;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one run over the facts of a form gave. */
public final class Run {
    private final RuleProgram program;
    private final Facts facts;
    private final @Nullable Rows[] rows;

    Run(RuleProgram program, Facts facts, @Nullable Rows[] rows) {
        this.program = program;
        this.facts = facts;
        this.rows = rows;
    }

    /** The facts with every derived value, criterion and stage result filled in. */
    public Facts facts() {
        return facts;
    }

    /** Which rows of a table hold or are open. */
    public Rows rows(Table table) {
        return Objects.requireNonNull(rows[table.index()], "this run leaves the table out");
    }

    /** Whether the run looked at the table at all; {@link RuleProgram#explore} leaves out what no verdict hangs on. */
    boolean has(Table table) {
        return rows[table.index()] != null;
    }

    /** The label of a slot when it is settled. */
    public Optional<String> label(String id) {
        Slot slot = program.slots().of(id);
        return facts.settledCode(slot.index())
                ? Optional.of(slot.labels().get(Long.numberOfTrailingZeros(facts.possible(slot.index()))))
                : Optional.empty();
    }
}
