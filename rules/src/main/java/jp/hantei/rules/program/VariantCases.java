package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.Item;

/**
 * Every case of what the changed parts of a variant read, taken by itself: each label, each number that stands for others,
 * and what is not known. Cases that the rest of the rules can never produce are among them.
 */
public final class VariantCases {
    private static final int MOST = 60_000;

    private final Variant variant;
    private final List<List<Value>> dimensions = new ArrayList<>();

    private record Value(int slot, byte presence, long possible, double low, double high) {
        void putInto(Facts facts) {
            facts.presence[slot] = presence;
            facts.possible[slot] = possible;
            facts.number(slot, low, high);
        }
    }

    private VariantCases(Variant variant, Map<String, List<Double>> numbers) {
        this.variant = variant;
        Set<Integer> items = new HashSet<>();
        Set<Integer> filled = new HashSet<>();
        RuleProgram program = variant.base();
        for (Item item : program.workbook().items()) {
            int slot = program.slots().of(item.id()).index();
            items.add(slot);
            if (item.autofill() != null) {
                filled.add(slot);
            }
        }
        for (int slot : variant.sources()) {
            Slot at = program.slots().at(slot);
            List<Value> known = known(at, numbers.getOrDefault(at.id(), List.of()));
            dimensions.add(
                    items.contains(slot) && variant.readsPresence(slot)
                            ? withPresence(known, filled.contains(slot))
                            : known);
        }
    }

    private static List<Value> known(Slot slot, List<Double> numbers) {
        List<Value> values = new ArrayList<>();
        double infinity = Double.POSITIVE_INFINITY;
        for (long rest = slot.all(); rest != 0; rest &= rest - 1) {
            values.add(new Value(slot.index(), Facts.GIVEN, Long.lowestOneBit(rest), -infinity, infinity));
        }
        numbers.forEach(number -> values.add(new Value(slot.index(), Facts.GIVEN, slot.all(), number, number)));
        if (values.isEmpty()) { // nothing looks at its value, but something may look whether it was entered
            values.add(new Value(slot.index(), Facts.GIVEN, slot.all(), -infinity, infinity));
        }
        values.add(new Value(slot.index(), Facts.UNKNOWN, slot.all(), -infinity, infinity)); // the last: nothing known
        return values;
    }

    /** Blank is known only as far as 自動入力 fills it. */
    private static List<Value> withPresence(List<Value> known, boolean filled) {
        List<Value> values = new ArrayList<>(known);
        for (Value value : filled ? known : known.subList(known.size() - 1, known.size())) {
            values.add(new Value(value.slot(), Facts.BLANK, value.possible(), value.low(), value.high()));
        }
        return values;
    }

    /**
     * Whether the variant comes out as its base in every case.
     *
     * @param numbers per id of a number or date the values that stand for all others, on both sides of every bound
     * @return empty when there are too many cases, when a formula was changed, of which no few values stand for all, or 自動入力
     */
    public static Optional<Boolean> alwaysAgrees(Variant variant, Map<String, List<Double>> numbers) {
        if (variant.unfills() || variant.calculates()) {
            return Optional.empty();
        }
        VariantCases cases = new VariantCases(variant, numbers);
        long count = 1;
        for (List<Value> dimension : cases.dimensions) {
            count *= dimension.size();
            if (count > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(cases.agree(variant.base().blank(), 0));
    }

    private boolean agree(Facts facts, int at) {
        if (at == dimensions.size()) {
            return variant.agreesOn(facts);
        }
        for (Value value : dimensions.get(at)) {
            value.putInto(facts);
            if (!agree(facts, at + 1)) {
                return false;
            }
        }
        return true;
    }
}
