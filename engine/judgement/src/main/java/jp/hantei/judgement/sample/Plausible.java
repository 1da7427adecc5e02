package jp.hantei.judgement.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;

/** Numbers that a patient of the disease may well have. */
final class Plausible {
    private final Thresholds thresholds;
    private final Random random;

    Plausible(Thresholds thresholds, Random random) {
        this.thresholds = thresholds;
        this.random = random;
    }

    /** About one of the thresholds; without any, somewhere in the middle of the limits. */
    Choice draw(Item item) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        double low = min == null ? 0 : min.doubleValue();
        double high = max == null ? Math.max(100, low * 2) : max.doubleValue();
        List<Double> marks = thresholds.of(item.id());
        if (marks.isEmpty()) {
            return rounded(item, low + (high - low) * (0.25 + 0.3 * random.nextDouble()));
        }
        double mark = marks.get(random.nextInt(marks.size()));
        double spread = mark == 0 ? (high - low) / 20 : Math.abs(mark) * 0.3;
        return rounded(item, mark + spread * random.nextGaussian());
    }

    /** In the limits and with the digits of the form. */
    Choice rounded(Item item, double number) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        Integer decimals = item.decimals();
        int scale = item.type() == ItemType.INTEGER ? 0 : decimals == null ? 1 : decimals;
        BigDecimal value = BigDecimal.valueOf(Math.max(0, number)).setScale(scale, RoundingMode.HALF_UP);
        BigDecimal raised = min != null && value.compareTo(min) < 0 ? min : value;
        BigDecimal kept = max != null && raised.compareTo(max) > 0 ? max : raised;
        return Choice.number(kept.toPlainString(), kept.doubleValue());
    }
}
