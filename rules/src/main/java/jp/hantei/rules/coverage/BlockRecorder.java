package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hantei.rules.cells.OwnSheets;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Truth;

/**
 * Rows of one criterion or derived value. A row of a criterion decides alone when the others are such that the criterion
 * follows it; a row of 区分 when none above it holds; rows that count always do.
 */
final class BlockRecorder implements Recorder {
    private final String id;
    private final Kind kind;
    private final int needed;
    private final List<Argument> arguments;
    private final OwnSheets own;
    private final List<RowNotes> notes = new ArrayList<>();

    private enum Kind {
        CRITERION,
        COUNTED,
        FIRST
    }

    BlockRecorder(RuleProgram program, Criterion criterion, OwnSheets own, Exhaustion exhaustion) {
        this(program, criterion.id(), Kind.CRITERION, criterion.needed(), criterion.arguments(), own, exhaustion);
    }

    BlockRecorder(RuleProgram program, Derived derived, OwnSheets own, Exhaustion exhaustion) {
        this(
                program,
                derived.id(),
                derived.function() == Function.CLASSIFY ? Kind.FIRST : Kind.COUNTED,
                0,
                derived.arguments(),
                own,
                exhaustion);
    }

    private BlockRecorder(
            RuleProgram program,
            String id,
            Kind kind,
            int needed,
            List<Argument> arguments,
            OwnSheets own,
            Exhaustion exhaustion) {
        this.id = id;
        this.kind = kind;
        this.needed = needed;
        this.arguments = arguments;
        this.own = own;
        List<Condition> above = new ArrayList<>();
        for (Argument argument : arguments) {
            Condition condition = Objects.requireNonNull(argument.condition(), "condition");
            above = kind == Kind.FIRST ? above : new ArrayList<>();
            above.add(condition);
            boolean takesTheRest = exhaustion.takesAll(above);
            notes.add(new RowNotes(program, List.of(condition), c -> !takesTheRest));
        }
    }

    @Override
    public void see(String test, Run run) {
        Facts facts = run.facts();
        List<Truth> truths =
                notes.stream().map(row -> row.cells.get(0).test().truth(facts)).toList();
        for (int r = 0; r < notes.size(); r++) {
            boolean alone = decidesAlone(truths, r);
            RowNotes row = notes.get(r);
            if (truths.get(r) == Truth.TRUE) {
                if (kind != Kind.FIRST || alone) {
                    row.hit.add(test);
                }
                if (alone) {
                    row.cells.get(0).held().add(test);
                }
            } else if (truths.get(r) == Truth.FALSE) {
                row.missed.add(test);
                if (alone) {
                    row.cells.get(0).alone().add(test);
                }
            }
        }
    }

    private boolean decidesAlone(List<Truth> truths, int row) {
        if (kind == Kind.COUNTED) {
            return true;
        }
        if (kind == Kind.FIRST) {
            return truths.subList(0, row).stream().noneMatch(Truth::possible);
        }
        int holding = 0;
        int open = 0;
        for (int r = 0; r < truths.size(); r++) {
            holding += r != row && truths.get(r) == Truth.TRUE ? 1 : 0;
            open += r != row && truths.get(r) == Truth.OPEN ? 1 : 0;
        }
        return holding == needed - 1 && open == 0;
    }

    @Override
    public List<RowCoverage> rows() {
        List<RowCoverage> result = new ArrayList<>();
        for (int r = 0; r < notes.size(); r++) {
            Argument row = arguments.get(r);
            RowNotes seen = notes.get(r);
            result.add(new RowCoverage(
                    row.place().sheet(),
                    arguments.size() == 1 ? id : id + " " + (r + 1),
                    row.place(),
                    own.test(row.place()),
                    kind == Kind.FIRST,
                    seen.hit,
                    seen.missed,
                    seen.conditions()));
        }
        return result;
    }
}
