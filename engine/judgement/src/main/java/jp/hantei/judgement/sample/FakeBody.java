package jp.hantei.judgement.sample;

import java.util.Map;
import java.util.Random;

/** Height and weight that fit the age. */
final class FakeBody {
    private static final double GROWN_UP = 17;

    private FakeBody() {}

    /** Centimetres and kilograms by item id. */
    static Map<String, Double> of(double years, boolean woman, Random random) {
        double middle = years < 1 ? 52 + 23 * years : years < GROWN_UP ? 75 + 5.6 * (years - 1) : woman ? 157 : 170;
        double height = middle * (0.95 + 0.1 * random.nextDouble());
        double bmi = years < GROWN_UP ? 15 + 4 * random.nextDouble() : 18 + 9 * random.nextDouble();
        double weight = bmi * height * height / 10_000;
        return Map.of("height_cm", height, "height", height, "weight_kg", weight, "weight", weight);
    }
}
