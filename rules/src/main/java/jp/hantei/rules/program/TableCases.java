package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.CellTest.Interval;

/**
 * Every case of the columns of one table, by itself: each label, each number on and between the bounds that its cells name,
 * and where a cell says 空欄, 記入あり or 不明 also whether something, or that it is not known, was entered. Says which rows ever decide and for which case no
 * row holds. Cases that other sheets can never produce are among them.
 */
public final class TableCases {
    /** Above this many cases a table is not looked at. */
    public static final int MOST = 200_000;

    private final Table table;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final BitSet deciding = new BitSet();
    private Optional<String> gap = Optional.empty();

    private record Dimension(Slot slot, List<Value> values) {}

    private record Value(String text, byte presence, long bits, double number) {}

    private TableCases(RuleProgram program, Table table) {
        this.table = table;
        Map<Integer, List<Test>> bySlot = new LinkedHashMap<>();
        table.tests().forEach(test -> bySlot.computeIfAbsent(test.slot(), s -> new ArrayList<>())
                .add(test));
        bySlot.forEach((slot, tests) -> dimensions.add(dimension(program.slots().at(slot), tests)));
    }

    /**
     * Goes through the cases.
     *
     * @return empty when there are more than {@value #MOST}
     */
    public static Optional<TableCases> of(RuleProgram program, Table table) {
        TableCases cases = new TableCases(program, table);
        long count = 1;
        for (Dimension dimension : cases.dimensions) {
            count *= dimension.values().size();
            if (count > MOST) {
                return Optional.empty();
            }
        }
        cases.walk(program.blank(), 0, new ArrayList<>());
        return Optional.of(cases);
    }

    /** Rows that decide in no case. */
    public List<Integer> neverDeciding() {
        List<Integer> rows = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            if (!deciding.get(r)) {
                rows.add(r);
            }
        }
        return rows;
    }

    /** A case in words for which no row holds, e.g. {@code 診断の要件=満たす、重症度=満たさない}. */
    public Optional<String> gap() {
        return gap;
    }

    private void walk(Facts facts, int at, List<String> words) {
        if (at == dimensions.size()) {
            int row = table.evaluate(facts).firstHolding();
            if (row >= 0) {
                deciding.set(row);
            } else if (gap.isEmpty()) {
                gap = Optional.of(String.join("、", words));
            }
            return;
        }
        Dimension dimension = dimensions.get(at);
        int slot = dimension.slot().index();
        for (Value value : dimension.values()) {
            facts.presence[slot] = value.presence();
            facts.possible[slot] = value.bits();
            facts.number(slot, value.number(), value.number());
            words.add(dimension.slot().label() + "=" + value.text());
            walk(facts, at + 1, words);
            words.remove(words.size() - 1);
        }
    }

    private Dimension dimension(Slot slot, List<Test> tests) {
        List<Value> values = new ArrayList<>();
        boolean presence = tests.stream().anyMatch(t -> t instanceof Test.Presence);
        if (slot.kind() == Slot.Kind.CODE) {
            slot.labels().forEach(label -> values.add(new Value(label, Facts.GIVEN, slot.bit(label), 0)));
        } else {
            for (double number : numbers(tests)) {
                values.add(new Value(Numbers.show(number, null), Facts.GIVEN, slot.all(), number));
            }
        }
        boolean unknown = tests.stream().anyMatch(t -> t instanceof Test.AnsweredUnknown);
        List<Value> given = List.copyOf(values);
        if (presence || unknown) {
            values.addAll(all(given, "空欄", Facts.BLANK));
        }
        if (unknown) {
            values.addAll(all(given, "不明", Facts.UNKNOWN));
        }
        return new Dimension(slot, values);
    }

    private static List<Value> all(List<Value> given, String word, byte presence) {
        return given.stream()
                .map(v -> new Value(word + "（" + v.text() + "）", presence, v.bits(), v.number()))
                .toList();
    }

    private static double[] numbers(List<Test> tests) {
        List<Interval> intervals = new ArrayList<>();
        for (Test test : tests) {
            if (test instanceof Test.InInterval one) {
                intervals.add(one.interval());
            } else if (test instanceof Test.InIntervals many) {
                intervals.addAll(many.intervals());
            }
        }
        return Representatives.around(intervals);
    }
}
