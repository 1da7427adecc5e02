package jp.hantei.rules.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.small.SmallWorkbooks;
import org.jspecify.annotations.Nullable;

/**
 * Random small tables that DMN can say too: no 空欄 and 記入あり. Some numbers have a digit after the point, some cells name
 * two intervals, and few cells lie outside of what the form takes.
 */
final class ExpressibleTables {
    private final Random random;
    private final SmallWorkbooks small;

    ExpressibleTables(Random random) {
        this.random = random;
        this.small = new SmallWorkbooks(random);
    }

    RuleWorkbook next(HitPolicy policy) {
        while (true) {
            RuleWorkbook made = expressible(small.table(kind(policy), policy));
            if (!namesWhatNoFormCarries(made) || random.nextInt(20) == 0) {
                return made;
            }
        }
    }

    private static Kind kind(HitPolicy policy) {
        return switch (policy) {
            case FIRST -> Kind.SEVERITY;
            case HIGHEST, TOTAL -> Kind.DERIVED;
            case ALL -> Kind.CONSISTENCY;
        };
    }

    private RuleWorkbook expressible(RuleWorkbook from) {
        DecisionTable table = from.tables().get(0);
        List<DecisionTable.Row> rows = table.rows().stream()
                .map(row -> new DecisionTable.Row(
                        row.id(),
                        row.conditions().stream()
                                .filter(c -> c.test() instanceof CellTest.OneOf || c.test() instanceof CellTest.InRange)
                                .map(this::perhapsTwoIntervals)
                                .toList(),
                        row.outcomes(),
                        row.clause(),
                        row.provenance(),
                        row.place()))
                .toList();
        DecisionTable said = new DecisionTable(
                table.name(), table.kind(), table.hitPolicy(), table.derived(), table.columns(), rows, table.place());
        return new RuleWorkbook(
                from.cover(),
                from.codeLists(),
                from.items().stream().map(this::perhapsWithDigits).toList(),
                from.derived(),
                from.criteria(),
                List.of(said),
                from.tests(),
                from.file(),
                from.meaningHash());
    }

    private Condition perhapsTwoIntervals(Condition condition) {
        if (!(condition.test() instanceof CellTest.InRange range) || random.nextInt(6) > 0) {
            return condition;
        }
        List<Interval> intervals = new ArrayList<>(range.intervals());
        double at = random.nextInt(5);
        intervals.add(new Interval(at, true, at, true));
        return new Condition(
                condition.subject(), new CellTest.InRange(intervals), condition.text() + "、=" + at, condition.place());
    }

    private Item perhapsWithDigits(Item item) {
        if (item.codes() != null || random.nextBoolean()) {
            return item;
        }
        return new Item(
                item.id(),
                item.section(),
                item.heading(),
                item.number(),
                item.label(),
                ItemType.NUMBER,
                null,
                item.unit(),
                item.min(),
                item.max(),
                1,
                item.whenNew(),
                item.whenRenewal(),
                item.shownWhen(),
                item.autofill(),
                item.carriedOver(),
                item.hint(),
                item.provenance(),
                item.place());
    }

    /** Whether a cell names numbers beyond the item's range, or none at all. */
    static boolean namesWhatNoFormCarries(RuleWorkbook workbook) {
        return anyInterval(workbook, (interval, item) -> beyond(interval, item) || empty(interval, item));
    }

    /** Whether an interval of a cell contains no number that the form takes. */
    static boolean hasEmptyInterval(RuleWorkbook workbook) {
        return anyInterval(workbook, ExpressibleTables::empty);
    }

    private static boolean anyInterval(RuleWorkbook workbook, BiPredicate<Interval, Item> test) {
        return workbook.tables().get(0).rows().stream()
                .flatMap(row -> row.conditions().stream())
                .anyMatch(condition -> condition.test() instanceof CellTest.InRange range
                        && range.intervals().stream()
                                .anyMatch(interval -> test.test(
                                        interval,
                                        workbook.item(condition.subject()).orElseThrow())));
    }

    private static boolean beyond(Interval interval, Item item) {
        return Stream.of(interval.low(), interval.high())
                .anyMatch(
                        bound -> !Double.isInfinite(bound) && (bound < limit(item.min()) || bound > limit(item.max())));
    }

    private static boolean empty(Interval interval, Item item) {
        double step = item.type() == ItemType.INTEGER ? 1 : 0.5;
        return DoubleStream.iterate(limit(item.min()), value -> value <= limit(item.max()), value -> value + step)
                .noneMatch(interval::contains);
    }

    private static double limit(@Nullable BigDecimal limit) {
        return Objects.requireNonNull(limit).doubleValue();
    }
}
