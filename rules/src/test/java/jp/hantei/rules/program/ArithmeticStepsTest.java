package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The range of a result holds every result that the ranges of the arguments allow, and no more. */
class ArithmeticStepsTest {
    private static final int TARGET = 3;
    private static final int BOXES = 500;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Offset<Double> NOISE = Offset.offset(1e-6);

    static Stream<Arguments> functions() {
        return Stream.of(
                function("差", new ArithmeticSteps.Difference(TARGET, List.of(0, 1)), v -> v[0] - v[1]),
                function(
                        "平均",
                        new ArithmeticSteps.Mean(TARGET, List.of(number(0), number(1), number(2))),
                        v -> (v[0] + v[1] + v[2]) / 3),
                function("換算", new ArithmeticSteps.Convert(TARGET, List.of(1), 0.1), v -> v[1] * 0.1),
                function("負の換算", new ArithmeticSteps.Convert(TARGET, List.of(2), -2.5), v -> v[2] * -2.5));
    }

    private static Slot number(int index) {
        return new Slot(index, "n" + index, "", Slot.Kind.NUMBER, null, List.of(), null, -INF, INF);
    }

    private static Arguments function(String name, Step step, ToDoubleFunction<double[]> formula) {
        return Arguments.of(name, step, formula);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void theRangeIsThatOfTheCorners(String name, Step step, ToDoubleFunction<double[]> formula) {
        Random random = new Random(5);
        for (int i = 0; i < BOXES; i++) {
            Facts facts = new Facts(new long[TARGET + 1]);
            for (int slot = 0; slot < TARGET; slot++) {
                double from = random.nextInt(4001) / 10.0 - 200;
                facts.number(slot, from, random.nextBoolean() ? from : from + random.nextInt(500) / 10.0);
            }
            step.run(facts);
            double lowest = INF;
            double highest = -INF;
            for (int corner = 0; corner < 1 << TARGET; corner++) {
                double[] values = new double[TARGET];
                for (int slot = 0; slot < TARGET; slot++) {
                    values[slot] = (corner >> slot & 1) == 0 ? facts.low[slot] : facts.high[slot];
                }
                lowest = Math.min(lowest, formula.applyAsDouble(values));
                highest = Math.max(highest, formula.applyAsDouble(values));
            }

            assertThat(facts.low[TARGET]).isCloseTo(lowest, NOISE);
            assertThat(facts.high[TARGET]).isCloseTo(highest, NOISE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void whatIsOpenInAnArgumentIsOpenInTheResult(String name, Step step, ToDoubleFunction<double[]> formula) {
        for (int open : step.sources()) {
            Facts facts = new Facts(new long[TARGET + 1]);
            for (int slot : step.sources()) {
                facts.number(slot, slot == open ? -INF : 1, slot == open ? INF : 1);
            }
            step.run(facts);

            assertThat(facts.low[TARGET]).isEqualTo(-INF);
            assertThat(facts.high[TARGET]).isEqualTo(INF);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void whatIsOpenOnOneSideIsOpenOnOneSide(String name, Step step, ToDoubleFunction<double[]> formula) {
        Facts facts = new Facts(new long[TARGET + 1]);
        for (int slot : step.sources()) {
            facts.number(slot, 1, 2);
        }
        int first = step.sources().get(0);
        facts.number(first, 1, INF);
        step.run(facts);

        double falling = formula.applyAsDouble(new double[] {1, 1, 1}) - formula.applyAsDouble(new double[] {2, 2, 2});
        boolean turned = falling > 0;
        assertThat(turned ? facts.low[TARGET] : facts.high[TARGET]).isInfinite();
        assertThat(turned ? facts.high[TARGET] : facts.low[TARGET]).isFinite();
    }

    @org.junit.jupiter.api.Test
    void sumsOfBinaryFractionsStandOnTheThreshold() {
        Facts facts = new Facts(new long[TARGET + 1]);
        facts.number(0, 0.3, 0.3);
        facts.number(1, 0.1, 0.1);
        new ArithmeticSteps.Difference(TARGET, List.of(0, 1)).run(facts);

        assertThat(facts.low[TARGET]).isEqualTo(0.2);
    }
}
