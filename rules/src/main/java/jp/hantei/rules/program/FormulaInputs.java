package jp.hantei.rules.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;

/** Looks for answers with which formulas (年齢, 日数, 比, BMI, eGFR …) come to wanted values. */
public final class FormulaInputs {
    private static final long TODAY = LocalDate.of(2026, 4, 1).toEpochDay();
    private static final int ROUNDS = 60;
    private static final int POINTS = 240;

    private final RuleProgram program;
    private final List<Step> steps = new ArrayList<>();
    private final Cone cone;

    public FormulaInputs(RuleProgram program) {
        this.program = program;
        this.cone = new Cone(program);
        program.stages().forEach(stage -> steps.addAll(stage.steps()));
    }

    /**
     * Searches; the same call gives the same answer.
     *
     * @param entered what is answered already; left untouched
     * @param wanted slot of a formula → the value it is to have
     * @return item slot → number or day, to be answered besides; empty when the search found none
     */
    public Optional<Map<Integer, Double>> find(Facts entered, Map<Integer, Atom> wanted) {
        List<Integer> free = new ArrayList<>();
        BitSet behind = new BitSet();
        wanted.keySet().forEach(slot -> behind.or(cone.itemsBehind(slot)));
        behind.stream()
                .filter(item -> entered.presence(item) != Facts.GIVEN)
                .filter(item -> program.slots().at(item).kind() != Slot.Kind.TEXT)
                .forEach(free::add);
        BitSet needed = new BitSet();
        wanted.keySet().forEach(slot -> needed.or(cone.slotsBehind(slot)));
        List<Step> formulas =
                steps.stream().filter(step -> needed.get(step.target())).toList();
        Random random = new Random(7);
        List<double[]> candidates = free.stream().map(this::candidates).toList();
        for (int round = 0; round < ROUNDS; round++) {
            Facts facts = entered.copy();
            for (int i = 0; i < free.size(); i++) {
                double[] values = candidates.get(i);
                int nth = round == 0 ? values.length / 2 : random.nextInt(values.length);
                Representatives.answer(facts, program.slots().at(free.get(i)), values[nth]);
            }
            if (climb(formulas, facts, free, candidates, wanted)) {
                Map<Integer, Double> found = new HashMap<>();
                for (int item : free) {
                    Slot slot = program.slots().at(item);
                    found.put(
                            item,
                            slot.kind() == Slot.Kind.CODE
                                    ? Long.numberOfTrailingZeros(facts.possible(item))
                                    : facts.low(item));
                }
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Changes one item at a time to what brings the formulas nearest to what is wanted. */
    private boolean climb(
            List<Step> formulas,
            Facts facts,
            List<Integer> free,
            List<double[]> candidates,
            Map<Integer, Atom> wanted) {
        double distance = distance(formulas, facts, wanted);
        for (int pass = 0; pass < 3 && distance > 0; pass++) {
            for (int i = 0; i < free.size(); i++) {
                int item = free.get(i);
                Slot slot = program.slots().at(item);
                Known before = Known.of(facts, slot);
                Known best = before;
                for (double value : candidates.get(i)) {
                    Representatives.answer(facts, slot, value);
                    double now = distance(formulas, facts, wanted);
                    if (now < distance) {
                        distance = now;
                        best = Known.of(facts, slot);
                    }
                }
                best.into(facts, item);
                if (distance == 0) {
                    return true;
                }
            }
        }
        return distance == 0;
    }

    private static double distance(List<Step> formulas, Facts entered, Map<Integer, Atom> wanted) {
        Facts facts = entered.copy();
        formulas.forEach(step -> step.run(facts));
        double distance = 0;
        for (Map.Entry<Integer, Atom> want : wanted.entrySet()) {
            int slot = want.getKey();
            Atom atom = want.getValue();
            if (!atom.hasNumber()) {
                continue;
            }
            if (!facts.settledNumber(slot)) {
                return Double.POSITIVE_INFINITY;
            }
            double value = facts.low(slot);
            double short_ = atom.from() - value;
            double over = value - atom.to();
            distance += Math.max(0, Math.max(short_, over));
        }
        return distance;
    }

    private double[] candidates(int item) {
        Slot slot = program.slots().at(item);
        if (slot.kind() == Slot.Kind.CODE) {
            double[] labels = new double[Math.max(1, slot.labels().size())];
            java.util.Arrays.setAll(labels, i -> i);
            return labels;
        }
        return slot.kind() == Slot.Kind.DATE
                ? days()
                : numbers(program.workbook().item(slot.id()));
    }

    private static double[] days() {
        List<Double> days = new ArrayList<>();
        for (int back = -40; back <= 400; back++) {
            days.add((double) TODAY - back);
        }
        for (int years = 2; years <= 100; years++) {
            days.add((double) LocalDate.of(2026 - years, 4, 1).toEpochDay());
            days.add((double) LocalDate.of(2026 - years, 4, 2).toEpochDay());
        }
        return days.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** From the least to the greatest by equal ratios, as laboratory values spread, and by equal steps. */
    private static double[] numbers(Optional<Item> item) {
        double min = item.map(Item::min).map(Number::doubleValue).orElse(0.0);
        double max = item.map(Item::max).map(Number::doubleValue).orElse(1000.0);
        Integer decimals = item.map(Item::decimals).orElse(null);
        boolean whole = item.map(i -> i.type() == ItemType.INTEGER).orElse(false);
        double unit = whole ? 1 : Math.pow(10, -(decimals == null ? 3 : decimals));
        double[] values = new double[POINTS];
        double base = Math.max(min, unit);
        for (int i = 0; i < POINTS; i++) {
            int half = i / 2;
            double share = half / (POINTS / 2.0 - 1);
            double value = i % 2 == 0 ? min + (max - min) * share : base * Math.pow(Math.max(max / base, 1), share);
            values[i] = Numbers.clean(Math.min(max, Math.max(min, Math.rint(value / unit) * unit)));
        }
        return values;
    }
}
