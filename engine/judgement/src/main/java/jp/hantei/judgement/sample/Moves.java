package jp.hantei.judgement.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;

/** Other answers that an item may get: any of its domain, or, while nothing has narrowed it, one a little beside. */
final class Moves {
    private static final int[] DAYS = {1, 7, 31, 365, 3650};

    private final Map<String, Item> items = new HashMap<>();
    private final Thresholds thresholds;
    private final Random random;

    Moves(RuleWorkbook workbook, Thresholds thresholds, Random random) {
        workbook.items().forEach(item -> items.put(item.id(), item));
        this.thresholds = thresholds;
        this.random = random;
    }

    /** Any usable answer of the domain; blank when there is none. */
    Choice any(String item, Domains domains) {
        List<Choice> choices = domains.of(item).stream().filter(Choice::usable).toList();
        return choices.isEmpty() ? Choice.BLANK : choices.get(random.nextInt(choices.size()));
    }

    /** An answer near to the present one, or any. */
    Choice beside(String id, Choice now, Domains domains) {
        Item item = items.get(id);
        boolean free = !domains.narrowed().containsKey(id);
        if (item == null || !free || Double.isNaN(now.number()) || random.nextInt(4) == 0) {
            return any(id, domains);
        }
        if (item.type().isDate()) {
            long days =
                    (long) now.number() + (random.nextBoolean() ? 1 : -1) * (long) DAYS[random.nextInt(DAYS.length)];
            return Choices.date(item, LocalDate.ofEpochDay(days));
        }
        return item.type() == ItemType.CODE || item.type() == ItemType.TEXT ? any(id, domains) : number(item, now);
    }

    private Choice number(Item item, Choice now) {
        BigDecimal step = Choices.step(item, thresholds.of(item.id()));
        BigDecimal move = step.scaleByPowerOfTen(random.nextInt(4)).multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
        BigDecimal value = BigDecimal.valueOf(now.number())
                .add(random.nextBoolean() ? move : move.negate())
                .setScale(Math.max(0, step.scale()), java.math.RoundingMode.HALF_UP);
        return Choices.inLimits(item, value) && value.signum() >= 0
                ? Choice.number(value.toPlainString(), value.doubleValue())
                : now;
    }
}
