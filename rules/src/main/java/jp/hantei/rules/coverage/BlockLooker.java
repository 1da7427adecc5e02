package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Test;
import jp.hantei.rules.program.Truth;

/**
 * Rows of one criterion or derived value. A row of a criterion decides alone when the others are such that the criterion
 * follows it; a row of 区分 when none above it holds; rows that count always do.
 */
final class BlockLooker implements Looker {
    private final String id;
    private final Kind kind;
    private final int needed;
    private final List<RowOfSheet> rows = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();

    private enum Kind {
        CRITERION,
        COUNTED,
        FIRST
    }

    static BlockLooker of(Lookers lookers, Criterion criterion) {
        return new BlockLooker(lookers, criterion.id(), Kind.CRITERION, criterion.needed(), criterion.arguments());
    }

    static BlockLooker of(Lookers lookers, Derived derived) {
        Kind kind = derived.function() == Function.CLASSIFY ? Kind.FIRST : Kind.COUNTED;
        return new BlockLooker(lookers, derived.id(), kind, 0, derived.arguments());
    }

    private BlockLooker(Lookers lookers, String id, Kind kind, int needed, List<Argument> arguments) {
        this.id = id;
        this.kind = kind;
        this.needed = needed;
        List<Condition> above = new ArrayList<>();
        for (Argument argument : arguments) {
            Condition condition = Objects.requireNonNull(argument.condition(), "condition");
            tests.add(lookers.program().test(condition));
            rows.add(new RowOfSheet(
                    argument.place().sheet(),
                    arguments.size() == 1 ? id : id + " " + (rows.size() + 1),
                    argument.place(),
                    lookers.program().workbook().own(argument.place()),
                    kind == Kind.FIRST,
                    List.of(lookers.cell(condition, kind == Kind.FIRST ? above : List.of()))));
            above.add(condition);
        }
    }

    @Override
    public String fills() {
        return id;
    }

    @Override
    public List<RowOfSheet> rows() {
        return rows;
    }

    @Override
    public List<RowLook> look(Run run) {
        List<Truth> truths = tests.stream().map(test -> test.truth(run.facts())).toList();
        List<RowLook> looks = new ArrayList<>();
        for (int r = 0; r < truths.size(); r++) {
            boolean decides = decidesAlone(truths, r);
            boolean holds = truths.get(r) == Truth.TRUE;
            boolean missed = truths.get(r) == Truth.FALSE;
            BitSet failing = new BitSet();
            failing.set(0, !holds);
            boolean hit = holds && (kind != Kind.FIRST || decides);
            looks.add(new RowLook(hit, missed, holds && decides, missed && decides ? 0 : -1, failing));
        }
        return looks;
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
}
