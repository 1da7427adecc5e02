package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.Slot;

/** The texts of a condition cell that differ from it as little as possible, each with a meaning of its own. */
final class ConditionChanges {
    private final Vocabulary vocabulary;

    ConditionChanges(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One changed cell. */
    record Change(Operator operator, Condition condition) {}

    /** A cell of 自動計算 or 基準. */
    List<Change> of(Condition condition) {
        return of(condition, text -> vocabulary.cells().rewrite(condition, text));
    }

    /** A cell of a table. */
    List<Change> of(Condition condition, DecisionTable.Kind table) {
        return of(condition, text -> vocabulary.cells().rewrite(condition, text, table));
    }

    private List<Change> of(Condition condition, Function<String, Optional<Condition>> rewrite) {
        if (!vocabulary.where().test(condition.place())) {
            return List.of();
        }
        Slot slot = vocabulary.slots().of(condition.subject());
        Set<CellTest> meanings = new HashSet<>(Set.of(normal(condition)));
        if (slot.kind() == Slot.Kind.CODE) {
            meanings.add(new CellTest.OneOf(Set.copyOf(slot.labels()))); // the same as no condition
        }
        List<Change> changes = new ArrayList<>();
        for (TextChange text : texts(condition, slot)) {
            Optional<Condition> changed = rewrite.apply(text.text());
            if (changed.isPresent() && meanings.add(normal(changed.get()))) {
                changes.add(new Change(text.operator(), changed.get()));
            }
        }
        return changes;
    }

    private CellTest normal(Condition condition) {
        if (condition.test() instanceof CellTest.InRange range) {
            Grid grid = vocabulary.grids().of(condition.subject());
            return new CellTest.InRange(
                    range.intervals().stream().map(grid::normal).toList());
        }
        return condition.test();
    }

    /** A text to try. */
    record TextChange(Operator operator, String text) {}

    private List<TextChange> texts(Condition condition, Slot slot) {
        List<String> parts = Arrays.asList(condition.text().split("、"));
        if (condition.test() instanceof CellTest.Blank) {
            return List.of(new TextChange(Operator.CODE, "記入あり"));
        }
        if (condition.test() instanceof CellTest.Entered) {
            return List.of(new TextChange(Operator.CODE, "空欄"));
        }
        if (condition.test() instanceof CellTest.Unknown) {
            return List.of(new TextChange(Operator.CODE, "空欄"), new TextChange(Operator.CODE, "記入あり"));
        }
        boolean graded = slot.kind() == Slot.Kind.CODE && !slot.labels().containsAll(parts);
        if (slot.kind() == Slot.Kind.CODE && !graded) {
            return labels(parts, slot.labels());
        }
        Grid grid = vocabulary.grids().of(condition.subject());
        List<TextChange> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (TextChange part : RangeText.changes(parts.get(i), grid.step())) {
                List<String> changed = new ArrayList<>(parts);
                changed.set(i, part.text());
                texts.add(new TextChange(part.operator(), String.join("、", changed)));
            }
        }
        return texts;
    }

    private static List<TextChange> labels(List<String> written, List<String> all) {
        List<TextChange> texts = new ArrayList<>();
        int last = all.indexOf(written.get(written.size() - 1));
        Optional<String> next = java.util.stream.IntStream.range(1, all.size())
                .mapToObj(i -> all.get((last + i) % all.size()))
                .filter(label -> !written.contains(label))
                .findFirst();
        if (written.size() == 1) {
            next.ifPresent(label -> texts.add(new TextChange(Operator.CODE, label)));
            return texts;
        }
        for (String dropped : written) {
            List<String> rest = new ArrayList<>(written);
            rest.remove(dropped);
            texts.add(new TextChange(Operator.CODE, String.join("、", rest)));
        }
        next.ifPresent(label -> texts.add(new TextChange(Operator.CODE, String.join("、", written) + "、" + label)));
        return texts;
    }
}
