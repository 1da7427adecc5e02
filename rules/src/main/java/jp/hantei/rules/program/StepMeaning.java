package jp.hantei.rules.program;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;

/** What a step gives, for all forms at once. */
final class StepMeaning {
    private final Meaning meaning;
    private final Space space;
    private final Slots slots;
    private final Diagrams diagrams;

    StepMeaning(Meaning meaning, Space space, Slots slots) {
        this.meaning = meaning;
        this.space = space;
        this.slots = slots;
        this.diagrams = space.diagrams();
    }

    int of(Step step, Slot target) {
        if (step instanceof CriterionStep criterion) {
            return criterion(criterion);
        }
        if (step instanceof PointsStep points) {
            return points(points);
        }
        if (step instanceof ClassifyStep classify) {
            return classify(classify);
        }
        if (step instanceof AutofillStep fill) {
            return autofill(fill, target);
        }
        if (step instanceof NumberSteps.FirstValue first) {
            return firstValue(first, target);
        }
        boolean listed = step.sources().stream().allMatch(meaning::eachNumber);
        if (step instanceof NumberSteps.Fold fold && (listed || fold.kind() != NumberSteps.Fold.Kind.SUM)) {
            return fold(fold.sources(), fold::combine);
        }
        return Arithmetic.of(step) && listed ? calculated(step) : meaning.entered(target);
    }

    /** Counts row by row; a count that can't matter any more is forgotten. */
    private int criterion(CriterionStep step) {
        int needed = step.needed();
        int rest = step.tests().size();
        int counted = Diagrams.terminal(0);
        for (Test test : step.tests()) {
            int left = --rest;
            counted = diagrams.apply(
                    Operation.of((count, truth) -> count(count, truth, needed, left)), counted, meaning.truth(test));
        }
        int met = space.terminal(Known.labels(step.met()));
        int unmet = space.terminal(Known.labels(step.unmet()));
        int open = space.terminal(Known.labels(step.met() | step.unmet()));
        return diagrams.replace(counted, count -> {
            int holding = count >> 12;
            int possible = count & 0xFFF;
            return holding >= needed ? met : possible < needed ? unmet : open;
        });
    }

    private static int count(int count, int truth, int needed, int left) {
        int holding = (count >> 12) + (truth == Space.TRUE ? 1 : 0);
        int possible = (count & 0xFFF) + (truth == Space.FALSE ? 0 : 1);
        if (holding >= needed) {
            return needed << 12 | needed;
        }
        return possible + left < needed ? 0 : holding << 12 | possible;
    }

    private int points(PointsStep step) {
        int sum = space.terminal(Known.number(0));
        Operation add = Operation.of((a, b) -> {
            Known x = space.known(a);
            Known y = space.known(b);
            return space.number(
                    step.highest()
                            ? new Known(0, Math.max(x.low(), y.low()), Math.max(x.high(), y.high()))
                            : new Known(0, Numbers.clean(x.low() + y.low()), Numbers.clean(x.high() + y.high())));
        });
        for (PointsStep.Group group : step.groups()) {
            int range = diagrams.replace(meaning.value(group.slot()), payload -> {
                space.known(payload).into(meaning.scratch, group.slot());
                return space.terminal(PointsStep.range(group, meaning.scratch, step.highest()));
            });
            sum = diagrams.apply(add, sum, range);
        }
        return sum;
    }

    private int classify(ClassifyStep step) {
        int result = space.terminal(Known.labels(step.all()));
        for (int i = step.tests().size() - 1; i >= 0; i--) {
            Known label = Known.labels(step.bits()[i]);
            result = diagrams.apply(firstHit(label), meaning.truth(step.tests().get(i)), result);
        }
        return result;
    }

    /** A row above the rest: the row's own value where it holds, the rest where it doesn't, both where it is open. */
    private Operation firstHit(Known own) {
        return Operation.of((truth, rest) -> switch (truth) {
            case Space.TRUE -> space.number(own);
            case Space.FALSE -> rest;
            default -> space.number(own.union(space.known(rest)));
        });
    }

    private int autofill(AutofillStep step, Slot target) {
        int filled = diagrams.replace(meaning.value(step.source()), payload -> {
            Facts facts = meaning.scratch.copy();
            facts.presence[step.target()] = Facts.BLANK;
            Known.open(target).into(facts, step.target());
            space.known(payload).into(facts, step.source());
            step.run(facts);
            return space.terminal(Known.of(facts, target));
        });
        int whenBlank = diagrams.apply(
                Operation.of((presence, value) -> presence == Facts.BLANK ? value + 1 : 0),
                meaning.presence(step.target()),
                filled);
        Operation filledOrOwn = Operation.of((fill, own) -> {
            boolean unsaid = fill != 0
                    && !space.known(fill - 1).settled(target)
                    && space.known(own).settled(target);
            return fill == 0 || unsaid ? own : fill - 1;
        });
        return diagrams.apply(filledOrOwn, whenBlank, meaning.entered(target));
    }

    private int firstValue(NumberSteps.FirstValue step, Slot target) {
        int result = space.terminal(Known.open(target));
        List<Integer> sources = step.sources();
        for (int i = sources.size() - 1; i >= 0; i--) {
            Slot source = slots.at(sources.get(i));
            Operation first = Operation.of((own, rest) -> space.known(own).settled(source) ? own : rest);
            result = diagrams.apply(first, meaning.value(source.index()), result);
        }
        return result;
    }

    private int fold(List<Integer> sources, DoubleBinaryOperator combine) {
        Operation both = Operation.of((a, b) -> {
            Known x = space.known(a);
            Known y = space.known(b);
            return space.number(new Known(
                    0,
                    Numbers.clean(combine.applyAsDouble(x.low(), y.low())),
                    Numbers.clean(combine.applyAsDouble(x.high(), y.high()))));
        });
        int result = within(sources.get(0));
        for (int source : sources.subList(1, sources.size())) {
            result = diagrams.apply(both, result, within(source));
        }
        return result;
    }

    /** A number that is open lies within what the form takes. */
    private int within(int source) {
        Slot slot = slots.at(source);
        return diagrams.map(meaning.value(source), payload -> {
            Known known = space.known(payload);
            return space.number(slot.within(known.low(), known.high()));
        });
    }

    /** 平均, 差 and 換算 of numbers that are each listed. */
    private int calculated(Step step) {
        List<Integer> sources = step.sources();
        if (step instanceof ArithmeticSteps.Difference) {
            Operation less = Operation.of((a, b) -> {
                Known x = space.known(a);
                Known y = space.known(b);
                return space.number(new Known(0, Numbers.clean(x.low() - y.high()), Numbers.clean(x.high() - y.low())));
            });
            return diagrams.apply(less, meaning.value(sources.get(0)), meaning.value(sources.get(1)));
        }
        DoubleUnaryOperator change = step instanceof ArithmeticSteps.Convert convert
                ? number -> number * convert.factor()
                : number -> number / sources.size();
        return diagrams.map(fold(sources, Double::sum), payload -> {
            Known sum = space.known(payload);
            double low = Numbers.clean(change.applyAsDouble(sum.low()));
            double high = Numbers.clean(change.applyAsDouble(sum.high()));
            return space.number(new Known(0, Math.min(low, high), Math.max(low, high)));
        });
    }
}
