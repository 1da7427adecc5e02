package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;

/** Makes the step of each derived value, criterion and table. */
final class StepFactory {
    private final Slots slots;

    StepFactory(Slots slots) {
        this.slots = slots;
    }

    Step criterion(Criterion criterion) {
        return new CriterionStep(slots.of(criterion.id()), criterion, tests(criterion.arguments()));
    }

    /** The step of a derived value; empty for {@link Function#TABLE}, whose table is the step. */
    Optional<Step> derived(Derived derived) {
        Slot target = slots.of(derived.id());
        List<Argument> arguments = derived.arguments();
        List<Integer> sources =
                arguments.stream().map(a -> slots.of(a.subject()).index()).toList();
        List<Slot> parts = sources.stream().map(slots::at).toList();
        int index = target.index();
        return switch (derived.function()) {
            case TABLE -> Optional.empty();
            case COUNT ->
                Optional.of(PointsStep.of(target, tests(arguments), ones(arguments.size()), false, false, slots));
            case POINTS -> Optional.of(PointsStep.of(target, tests(arguments), points(arguments), false, true, slots));
            case HIGHEST_POINTS ->
                Optional.of(PointsStep.of(target, tests(arguments), points(arguments), true, true, slots));
            case SUM -> Optional.of(new NumberSteps.Fold(index, parts, NumberSteps.Fold.Kind.SUM));
            case MAXIMUM -> Optional.of(new NumberSteps.Fold(index, parts, NumberSteps.Fold.Kind.MAXIMUM));
            case MINIMUM -> Optional.of(new NumberSteps.Fold(index, parts, NumberSteps.Fold.Kind.MINIMUM));
            case MEAN -> Optional.of(new ArithmeticSteps.Mean(index, parts));
            case DIFFERENCE -> Optional.of(new ArithmeticSteps.Difference(index, sources));
            case CONVERT -> Optional.of(new ArithmeticSteps.Convert(index, sources, factor(arguments)));
            case FIRST_VALUE ->
                Optional.of(new NumberSteps.FirstValue(index, sources, target.kind() == Slot.Kind.CODE));
            case CLASSIFY -> Optional.of(classify(target, arguments));
            case RATIO -> Optional.of(new NumberSteps.Formula(index, sources, v -> v[0] / v[1]));
            case BMI -> Optional.of(new NumberSteps.Formula(index, sources, v -> v[1] / ((v[0] / 100) * (v[0] / 100))));
            case EGFR -> Optional.of(egfr(target, sources, EgfrStep.Marker.CREATININE));
            case EGFR_CYSTATIN -> Optional.of(egfr(target, sources, EgfrStep.Marker.CYSTATIN_C));
            case AGE -> Optional.of(new NumberSteps.Age(index, sources));
            case DAYS -> Optional.of(new NumberSteps.Days(index, sources));
        };
    }

    private Step egfr(Slot target, List<Integer> sources, EgfrStep.Marker marker) {
        Slot sex = slots.at(sources.get(0));
        return new EgfrStep(
                target.index(), sex.index(), sex.bit("男"), sex.bit("女"), sources.get(1), sources.get(2), marker);
    }

    private Step classify(Slot target, List<Argument> arguments) {
        long[] bits = arguments.stream().mapToLong(a -> target.bit(a.value())).toArray();
        return new ClassifyStep(target.index(), tests(arguments), bits, target.all());
    }

    private List<Test> tests(List<Argument> arguments) {
        return arguments.stream()
                .map(a -> slots.test(Objects.requireNonNull(a.condition())))
                .toList();
    }

    private static List<Double> points(List<Argument> arguments) {
        return arguments.stream().map(a -> Double.valueOf(a.value())).toList();
    }

    private static double factor(List<Argument> arguments) {
        return Double.parseDouble(arguments.get(0).value());
    }

    private static List<Double> ones(int size) {
        return java.util.Collections.nCopies(size, 1.0);
    }

    /** Which slots a table fills, and with what per row. */
    TableOutcome outcome(Table table) {
        DecisionTable source = table.source();
        List<TableOutcome.Column> columns = new ArrayList<>();
        switch (source.kind()) {
            case DERIVED -> columns.add(column(source, "値", source.derived()));
            case DIAGNOSIS -> {
                columns.add(column(source, "カテゴリー", "diagnosis"));
                columns.add(column(source, "対象", "diagnosis_met"));
            }
            case SEVERITY -> {
                columns.add(column(source, "重症度", "severity"));
                columns.add(column(source, "対象", "severity_met"));
            }
            case ELIGIBILITY -> columns.add(column(source, "判定", "verdict"));
            case CONSISTENCY -> {
                // reported as findings, fills no slot
            }
        }
        return new TableOutcome(table, List.copyOf(columns));
    }

    private TableOutcome.Column column(DecisionTable table, String name, String slotId) {
        Slot slot = slots.of(slotId);
        boolean code = slot.kind() == Slot.Kind.CODE;
        long[] bits = new long[table.rows().size()];
        double[] values = new double[bits.length];
        for (int r = 0; r < bits.length; r++) {
            String text = table.rows().get(r).outcome(name);
            if (code) {
                bits[r] = slot.bit(text);
            } else {
                values[r] = Double.parseDouble(text);
            }
        }
        return new TableOutcome.Column(slot.index(), slot.all(), bits, values, code);
    }
}
