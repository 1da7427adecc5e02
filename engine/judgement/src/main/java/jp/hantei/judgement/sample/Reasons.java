package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.RuleWorkbook;

/** How a wish can come true: each alternative is a list of simpler wishes. Empty: there is no way that we know. */
final class Reasons {
    private static final int TRIES = 12;

    private final RuleWorkbook workbook;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Derived> derived = new HashMap<>();
    private final Random random;

    Reasons(RuleWorkbook workbook, Random random) {
        this.workbook = workbook;
        this.random = random;
        workbook.criteria().forEach(c -> criteria.put(c.id(), c));
        workbook.derived().forEach(d -> derived.put(d.id(), d));
    }

    List<List<Wish>> of(Wish wish) {
        if (wish instanceof Wish.RowDecides row) {
            return List.of(rowDecides(row.table(), row.row()));
        }
        if (wish instanceof Wish.RowRefuted row) {
            return alternatives(row.row().conditions(), false);
        }
        return of((Wish.That) wish);
    }

    private List<List<Wish>> of(Wish.That wish) {
        Criterion criterion = criteria.get(wish.subject());
        if (criterion != null) {
            return criterion(criterion, wish);
        }
        Derived value = derived.get(wish.subject());
        if (value != null) {
            return derived(value, wish);
        }
        return switch (wish.subject()) {
            case "diagnosis" -> stage(DecisionTable.Kind.DIAGNOSIS, "カテゴリー", wish);
            case "diagnosis_met" -> stage(DecisionTable.Kind.DIAGNOSIS, "対象", wish);
            case "severity" -> stage(DecisionTable.Kind.SEVERITY, "重症度", wish);
            case "severity_met" -> stage(DecisionTable.Kind.SEVERITY, "対象", wish);
            default -> List.of();
        };
    }

    /** Whether a subject is a function of numbers, which is found by trying rather than by reasoning. */
    boolean needsTrying(String subject) {
        Derived value = derived.get(subject);
        if (value == null) {
            return false;
        }
        return switch (value.function()) {
            case COUNT, POINTS, HIGHEST_POINTS, CLASSIFY -> false;
            case TABLE -> value.hitPolicy() != HitPolicy.FIRST;
            default -> true;
        };
    }

    /** The items from which a subject is computed. */
    Set<String> items(String subject) {
        Set<String> items = new LinkedHashSet<>();
        collect(subject, items, new LinkedHashSet<>());
        return items;
    }

    private void collect(String subject, Set<String> items, Set<String> seen) {
        if (!seen.add(subject)) {
            return;
        }
        Derived value = derived.get(subject);
        Criterion criterion = criteria.get(subject);
        if (value != null) {
            value.arguments().forEach(a -> collect(a.subject(), items, seen));
            tables(value).forEach(t -> t.columns().forEach(c -> collect(c.subject(), items, seen)));
        } else if (criterion != null) {
            criterion.arguments().forEach(a -> collect(a.subject(), items, seen));
        } else if (workbook.item(subject).isPresent()) {
            items.add(subject);
        }
    }

    private List<DecisionTable> tables(Derived value) {
        return workbook.tables(DecisionTable.Kind.DERIVED).stream()
                .filter(t -> t.derived().equals(value.id()))
                .toList();
    }

    /** All its conditions hold, and some condition of each row above it does not. */
    private static List<Wish> rowDecides(DecisionTable table, DecisionTable.Row row) {
        List<Wish> wishes = new ArrayList<>();
        row.conditions().forEach(c -> wishes.add(Wish.That.holds(c)));
        if (table.hitPolicy() == HitPolicy.FIRST) {
            for (DecisionTable.Row above : table.rows()) {
                if (above.id().equals(row.id())) {
                    break;
                }
                wishes.add(new Wish.RowRefuted(above));
            }
        }
        return wishes;
    }

    private List<List<Wish>> alternatives(List<Condition> conditions, boolean hold) {
        List<List<Wish>> ways = new ArrayList<>();
        for (Condition condition : shuffled(conditions)) {
            ways.add(List.of(new Wish.That(condition.subject(), condition.test(), hold)));
        }
        return ways;
    }

    private List<List<Wish>> stage(DecisionTable.Kind kind, String column, Wish.That wish) {
        List<List<Wish>> ways = new ArrayList<>();
        for (DecisionTable table : workbook.tables(kind)) {
            for (DecisionTable.Row row : shuffled(table.rows())) {
                if (labelMatches(wish, row.outcome(column))) {
                    ways.add(List.of(new Wish.RowDecides(table, row)));
                }
            }
        }
        return ways;
    }

    private List<List<Wish>> criterion(Criterion criterion, Wish.That wish) {
        List<List<Wish>> ways = new ArrayList<>();
        if (labelMatches(wish, label(0))) {
            ways.addAll(subsets(criterion.arguments(), criterion.needed(), true));
        }
        if (labelMatches(wish, label(1))) {
            int size = criterion.arguments().size();
            ways.addAll(subsets(criterion.arguments(), size - criterion.needed() + 1, false));
        }
        return ways;
    }

    private static String label(int index) {
        return CodeList.MET.codes().get(index).label();
    }

    /** A few random ways to have so many rows hold (or refuted); nothing is asked of the others. */
    private List<List<Wish>> subsets(List<Argument> rows, int size, boolean hold) {
        List<List<Wish>> ways = new ArrayList<>();
        for (int i = 0; i < TRIES && size <= rows.size(); i++) {
            List<Wish> wishes = new ArrayList<>();
            for (Argument row : shuffled(rows).subList(0, size)) {
                add(wishes, row, hold);
            }
            if (!ways.contains(wishes)) {
                ways.add(wishes);
            }
        }
        return ways;
    }

    private List<List<Wish>> derived(Derived value, Wish.That wish) {
        return switch (value.function()) {
            case COUNT, POINTS, HIGHEST_POINTS -> points(value, wish);
            case CLASSIFY -> classify(value, wish);
            case TABLE -> table(value, wish);
            default -> List.of();
        };
    }

    /** Random choices of the rows that hold, the others refuted, whose count or points pass the test. */
    private List<List<Wish>> points(Derived value, Wish.That wish) {
        List<List<Wish>> ways = new ArrayList<>();
        for (int i = 0; i < TRIES * 20 && ways.size() < TRIES; i++) {
            Map<String, Argument> holding = holding(value);
            if (!numberMatches(wish, Scores.of(value, holding.values()))) {
                continue;
            }
            List<Wish> wishes = new ArrayList<>();
            for (Argument row : value.arguments()) {
                add(wishes, row, holding.containsValue(row));
            }
            ways.add(wishes);
        }
        return ways;
    }

    /** At most one row of each subject holds; over many draws both few and many rows, both light and heavy ones. */
    private Map<String, Argument> holding(Derived value) {
        double chance = random.nextInt(4) == 0 ? 1 : random.nextDouble();
        boolean light = random.nextInt(3) == 0;
        Map<String, Argument> holding = new HashMap<>();
        for (Argument row : shuffled(value.arguments())) {
            if (random.nextDouble() < chance) {
                holding.merge(row.subject(), row, (first, other) -> light ? lighter(first, other) : first);
            }
        }
        return holding;
    }

    private static Argument lighter(Argument first, Argument other) {
        return Scores.number(other.value()) < Scores.number(first.value()) ? other : first;
    }

    private List<List<Wish>> classify(Derived value, Wish.That wish) {
        List<List<Wish>> ways = new ArrayList<>();
        List<Wish> above = new ArrayList<>();
        for (Argument row : value.arguments()) {
            if (labelMatches(wish, row.value())) {
                List<Wish> wishes = new ArrayList<>(above);
                add(wishes, row, true);
                ways.add(wishes);
            }
            add(above, row, false);
        }
        return shuffled(ways);
    }

    private List<List<Wish>> table(Derived value, Wish.That wish) {
        List<List<Wish>> ways = new ArrayList<>();
        for (DecisionTable table : tables(value)) {
            for (DecisionTable.Row row : shuffled(table.rows())) {
                String outcome = row.outcome("値");
                boolean matches = value.codeList().isPresent()
                        ? labelMatches(wish, outcome)
                        : numberMatches(wish, Scores.number(outcome));
                if (matches) {
                    ways.add(List.of(new Wish.RowDecides(table, row)));
                }
            }
        }
        return ways;
    }

    private static void add(List<Wish> wishes, Argument row, boolean hold) {
        Condition condition = row.condition();
        if (condition != null) {
            wishes.add(new Wish.That(condition.subject(), condition.test(), hold));
        }
    }

    private static boolean labelMatches(Wish.That wish, String label) {
        return wish.test() instanceof CellTest.OneOf labels && labels.labels().contains(label) == wish.holds();
    }

    private static boolean numberMatches(Wish.That wish, double number) {
        return wish.test() instanceof CellTest.InRange range
                && range.intervals().stream().anyMatch(i -> i.contains(number)) == wish.holds();
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
