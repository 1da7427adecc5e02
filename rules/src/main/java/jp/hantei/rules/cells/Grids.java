package jp.hantei.rules.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;

/** The grid of each number and date of a workbook. */
public final class Grids {
    /** Of a number whose digits nothing limits. */
    private static final Grid TENTHS = grid(1);

    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Derived> derived = new HashMap<>();
    private final RuleWorkbook workbook;

    public Grids(RuleWorkbook workbook) {
        this.workbook = workbook;
        workbook.items().forEach(item -> items.put(item.id(), item));
        workbook.derived().forEach(value -> derived.put(value.id(), value));
    }

    /** The grid of an item or derived value; whole numbers for what is neither. */
    public Grid of(String id) {
        Item item = items.get(id);
        if (item != null) {
            return of(item);
        }
        Derived value = derived.get(id);
        return value == null ? Grid.WHOLE : of(value);
    }

    private static Grid of(Item item) {
        Integer decimals = item.decimals();
        Grid grid = item.type() != ItemType.NUMBER ? Grid.WHOLE : decimals == null ? TENTHS : grid(decimals);
        return new Grid(
                grid.step(),
                grid.exact(),
                bound(item.min(), Double.NEGATIVE_INFINITY),
                bound(item.max(), Double.POSITIVE_INFINITY));
    }

    private static double bound(@Nullable BigDecimal limit, double otherwise) {
        return limit == null ? otherwise : limit.doubleValue();
    }

    private Grid of(Derived value) {
        Integer decimals = value.decimals();
        return switch (value.function()) {
            case COUNT -> Grid.WHOLE.from(0);
            case AGE, DAYS -> Grid.WHOLE;
            case POINTS, HIGHEST_POINTS ->
                exact(digits(value.arguments().stream().map(Argument::value).toList()));
            case TABLE -> exact(digits(tableValues(value.id())));
            case SUM, MAXIMUM, MINIMUM, DIFFERENCE, FIRST_VALUE -> finest(value.arguments());
            default -> decimals == null ? TENTHS : grid(decimals);
        };
    }

    private Grid finest(List<Argument> arguments) {
        Grid finest = Grid.WHOLE;
        for (Argument argument : arguments) {
            Grid grid = of(argument.subject());
            if (!grid.whole() && (finest.whole() || grid.step().compareTo(finest.step()) < 0)) {
                finest = new Grid(grid.step(), grid.exact(), Grid.WHOLE.low(), Grid.WHOLE.high());
            }
        }
        return finest;
    }

    private List<String> tableValues(String id) {
        List<String> values = new ArrayList<>();
        for (DecisionTable table : workbook.tables()) {
            if (table.derived().equals(id)) {
                table.rows().forEach(row -> values.add(row.outcome("値")));
            }
        }
        return values;
    }

    /** Most digits after the point; labels have none. */
    private static int digits(List<String> values) {
        return values.stream()
                .mapToInt(v -> v.matches("-?\\d+\\.\\d+") ? v.length() - v.indexOf('.') - 1 : 0)
                .max()
                .orElse(0);
    }

    private static Grid exact(int digits) {
        return new Grid(BigDecimal.ONE.movePointLeft(digits), true, Grid.WHOLE.low(), Grid.WHOLE.high());
    }

    private static Grid grid(int digits) {
        return new Grid(BigDecimal.ONE.movePointLeft(digits), false, Grid.WHOLE.low(), Grid.WHOLE.high());
    }
}
