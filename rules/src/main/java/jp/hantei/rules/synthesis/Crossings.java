package jp.hantei.rules.synthesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Slots;

/**
 * Answers of one number or date with which a calculated value comes to stand on a bound or next to it, the other answers as they
 * are: found by halving, as every formula rises or falls with each of its arguments.
 */
final class Crossings {
    private static final double FIRST_DAY = LocalDate.of(1868, 1, 1).toEpochDay();
    private static final double LAST_DAY = LocalDate.of(2100, 12, 31).toEpochDay();
    private static final double MOST = 100_000;

    private final Neighbourhood neighbourhood;
    private final RuleWorkbook workbook;
    private final Slots slots;
    private final Grids grids;

    Crossings(Neighbourhood neighbourhood, RuleWorkbook workbook, Slots slots) {
        this.neighbourhood = neighbourhood;
        this.workbook = workbook;
        this.slots = slots;
        this.grids = new Grids(workbook);
    }

    /**
     * The answers.
     *
     * @param items whose answers may be changed
     * @param bounds per id of a calculated value the bounds that it is compared with
     */
    List<Change> of(Near form, Set<String> items, Map<String, List<Double>> bounds) {
        List<Change> changes = new ArrayList<>();
        for (Item item : workbook.items()) {
            if (items.contains(item.id()) && item.type().ordered() && item.type() != ItemType.MONTH) {
                bounds.forEach((value, at) -> {
                    if (slots.has(value) && !Double.isNaN(value(form, value))) {
                        at.forEach(bound -> changes.addAll(crossing(form, item, value, bound)));
                    }
                });
            }
        }
        return changes;
    }

    private List<Change> crossing(Near form, Item item, String value, double bound) {
        Grid grid = grids.of(item.id());
        boolean day = item.type().isDate();
        double from = day ? FIRST_DAY : Double.isInfinite(grid.low()) ? 0 : grid.low();
        double to = day ? LAST_DAY : Double.isInfinite(grid.high()) ? from + MOST : grid.high();
        long low = 0;
        long high = Math.round((to - from) / grid.step().doubleValue());
        double atLow = at(form, item, value, from, grid, low);
        double atHigh = at(form, item, value, from, grid, high);
        boolean rises = atLow < bound && atHigh > bound;
        if (!rises && !(atLow > bound && atHigh < bound)) {
            return List.of();
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            double reached = at(form, item, value, from, grid, middle);
            if (Double.isNaN(reached)) {
                return List.of();
            }
            boolean short_ = rises ? reached < bound : reached > bound;
            low = short_ ? middle : low;
            high = short_ ? high : middle;
        }
        List<Change> changes = new ArrayList<>();
        for (long step = low; step <= high + 1; step++) {
            changes.add(change(item, from, grid, step));
        }
        return changes;
    }

    private double at(Near form, Item item, String value, double from, Grid grid, long step) {
        return value(neighbourhood.with(form, change(item, from, grid, step)), value);
    }

    private static Change change(Item item, double from, Grid grid, long step) {
        BigDecimal answer = BigDecimal.valueOf(from).add(grid.step().multiply(BigDecimal.valueOf(step)));
        return new Change(item.id(), Choices.text(item, answer.doubleValue()));
    }

    /** What the value is settled to, or NaN. */
    private double value(Near form, String id) {
        int slot = slots.of(id).index();
        return form.run().facts().settledNumber(slot) ? form.run().facts().low(slot) : Double.NaN;
    }
}
