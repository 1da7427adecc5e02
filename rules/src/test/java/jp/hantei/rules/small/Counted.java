package jp.hantei.rules.small;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** What is wrong with the rows and columns of a small table, found by going through every form. */
public final class Counted {
    private final DecisionTable table;
    private final Set<String> presence = new HashSet<>();
    private final Map<String, Item> items = new HashMap<>();
    private List<Map<String, Small.Value>> forms = List.of();

    private Counted(RuleWorkbook workbook) {
        this.table = workbook.tables().get(0);
        workbook.items().forEach(item -> items.put(item.id(), item));
        presence.addAll(presence(workbook));
    }

    /** The findings, as {@code kind subject}. A first-hit table looks at each label of an open item by itself. */
    public static Set<String> findings(RuleWorkbook workbook) {
        Counted counted = new Counted(workbook);
        boolean first = counted.table.hitPolicy() == HitPolicy.FIRST;
        counted.forms = Small.forms(
                workbook,
                item -> !counted.presence.contains(item.id())
                        ? Small.Blanks.Kind.NONE
                        : first ? Small.Blanks.Kind.BY_LABEL : Small.Blanks.Kind.OPEN);
        Set<String> answered = counted.all();
        counted.forms = Small.forms(
                workbook,
                item -> counted.presence.contains(item.id())
                        ? first ? Small.Blanks.Kind.BY_LABEL : Small.Blanks.Kind.OPEN
                        : first && item.codes() != null ? Small.Blanks.Kind.NONE : Small.Blanks.Kind.ANY);
        Set<String> unfinished = counted.all();
        answered.removeIf(finding -> (finding.startsWith("SUBSUMED_ROW") || finding.startsWith("IDLE_COLUMN"))
                && !unfinished.contains(finding));
        return answered;
    }

    /** The items of which it counts whether they were answered. */
    static Set<String> presence(RuleWorkbook workbook) {
        Set<String> presence = new HashSet<>();
        workbook.tables()
                .forEach(table -> table.rows().forEach(row -> row.conditions().forEach(c -> {
                    if (c.test() instanceof CellTest.Blank || c.test() instanceof CellTest.Entered) {
                        presence.add(c.subject());
                    }
                })));
        return presence;
    }

    private Set<String> all() {
        Set<String> found = new TreeSet<>();
        Map<Integer, BitSet> holds = new HashMap<>();
        Map<Integer, BitSet> may = new HashMap<>();
        Set<Integer> named = new HashSet<>();
        for (int r = 0; r < rows(); r++) {
            holds.put(r, where(row(r).conditions(), 1));
            may.put(r, where(row(r).conditions(), -1));
            for (Condition condition : row(r).conditions()) {
                BitSet alone = where(List.of(condition), 1);
                if (alone.isEmpty()) {
                    found.add("OUT_OF_RANGE " + subject(r));
                    named.add(r);
                } else if ((holdsOnBlank(condition) || beyond(condition))
                        && where(List.of(condition), 1).cardinality() == forms.size()) {
                    found.add("OUT_OF_RANGE " + subject(r));
                }
            }
        }
        switch (table.hitPolicy()) {
            case FIRST -> first(holds, may, named, found);
            case HIGHEST -> highest(holds, named, found);
            case TOTAL -> total(holds, named, found);
            case ALL -> every(holds, named, found);
        }
        for (DecisionTable.Column column : table.columns()) {
            boolean blank = table.rows().stream()
                    .flatMap(r -> r.conditions().stream())
                    .noneMatch(c -> c.subject().equals(column.subject()));
            if (blank || (table.hitPolicy() == HitPolicy.FIRST && idle(column))) {
                found.add("IDLE_COLUMN " + table.name() + " [" + column.subject() + "]");
            }
        }
        return found;
    }

    private boolean holdsOnBlank(Condition condition) {
        Item item = items.get(condition.subject());
        boolean value = !(condition.test() instanceof CellTest.Blank || condition.test() instanceof CellTest.Entered);
        return value && Small.truth(condition, new Small.Value(false, null, null), item) == 1;
    }

    /** Whether it names a bound that no form carries. */
    private static boolean beyond(Condition condition) {
        return condition.test() instanceof CellTest.InRange range
                && range.intervals().stream().anyMatch(i -> outside(i.low()) || outside(i.high()));
    }

    private static boolean outside(double bound) {
        return !Double.isInfinite(bound) && (bound < 0 || bound > 4);
    }

    private int rows() {
        return table.rows().size();
    }

    private DecisionTable.Row row(int r) {
        return table.rows().get(r);
    }

    private String subject(int r) {
        return table.name() + " " + row(r).id();
    }

    private int truth(List<Condition> conditions, Map<String, Small.Value> form) {
        int truth = 1;
        for (Condition condition : conditions) {
            int one = Small.truth(condition, form.get(condition.subject()), items.get(condition.subject()));
            truth = one == 0 || truth == 0 ? 0 : one == 2 || truth == 2 ? 2 : 1;
        }
        return truth;
    }

    /** Forms for which the conditions have that truth; -1 for true or open. */
    private BitSet where(List<Condition> conditions, int wanted) {
        BitSet where = new BitSet();
        for (int f = 0; f < forms.size(); f++) {
            int truth = truth(conditions, forms.get(f));
            if (truth == wanted || (wanted == -1 && truth != 0)) {
                where.set(f);
            }
        }
        return where;
    }

    private static boolean within(BitSet a, BitSet b) {
        return minus(a, b).isEmpty();
    }

    private static BitSet minus(BitSet a, BitSet b) {
        BitSet rest = (BitSet) a.clone();
        rest.andNot(b);
        return rest;
    }

    private Object said(int r) {
        return row(r).outcomes();
    }

    private void first(Map<Integer, BitSet> holds, Map<Integer, BitSet> may, Set<Integer> named, Set<String> found) {
        List<BitSet> decides = new ArrayList<>();
        BitSet above = new BitSet();
        for (int r = 0; r < rows(); r++) {
            decides.add(minus(holds.get(r), above));
            above.or(may.get(r));
        }
        for (int r = 0; r < rows(); r++) {
            if (holds.get(r).isEmpty()) {
                if (!named.contains(r)) {
                    found.add("IMPOSSIBLE_ROW " + subject(r));
                }
            } else if (decides.get(r).isEmpty()) {
                found.add(covered(r, holds, may) + " " + subject(r));
            } else {
                if (subsumed(r, holds, may, decides)) {
                    found.add("SUBSUMED_ROW " + subject(r));
                } else {
                    misleading(r, holds.get(r), decides.get(r), found);
                }
            }
        }
        BitSet none = new BitSet();
        none.set(0, forms.size());
        none.andNot(above);
        if (!none.isEmpty()) {
            found.add("GAP " + table.name());
        }
    }

    private String covered(int r, Map<Integer, BitSet> holds, Map<Integer, BitSet> may) {
        for (int above = 0; above < r; above++) {
            if (within(holds.get(r), may.get(above))) {
                boolean same = holds.get(r).equals(holds.get(above));
                return !same ? "MASKED_ROW" : said(r).equals(said(above)) ? "DUPLICATE_ROW" : "CONTRADICTION";
            }
        }
        return "MASKED_ROW";
    }

    private boolean subsumed(int row, Map<Integer, BitSet> holds, Map<Integer, BitSet> may, List<BitSet> decides) {
        BitSet reached = (BitSet) may.get(row).clone();
        for (int above = 0; above < row; above++) {
            reached.andNot(holds.get(above));
        }
        boolean[] same = {true};
        reached.stream().forEach(f -> {
            Set<Object> below = outcomes(forms.get(f), row + 1, table.columns());
            same[0] &= holds.get(row).get(f) ? below.equals(Set.of(said(row))) : below.contains(said(row));
        });
        boolean alive = false;
        BitSet left = (BitSet) decides.get(row).clone();
        for (int r = row + 1; r < rows(); r++) {
            if (left.intersects(holds.get(r))) {
                alive |= !decides.get(r).isEmpty();
                left.andNot(holds.get(r));
            }
        }
        return same[0] && alive;
    }

    /** What the rows from one on can come to, with only the conditions of some columns. */
    private Set<Object> outcomes(Map<String, Small.Value> form, int from, List<DecisionTable.Column> columns) {
        Set<Object> outcomes = new HashSet<>();
        for (int r = from; r < rows(); r++) {
            List<Condition> conditions = row(r).conditions().stream()
                    .filter(c -> columns.stream().anyMatch(col -> col.subject().equals(c.subject())))
                    .toList();
            int truth = truth(conditions, form);
            if (truth != 0) {
                outcomes.add(said(r));
            }
            if (truth == 1) {
                return outcomes;
            }
        }
        outcomes.add("none");
        return outcomes;
    }

    private void misleading(int r, BitSet holds, BitSet decides, Set<String> found) {
        for (Condition condition : row(r).conditions()) {
            if (condition.test() instanceof CellTest.OneOf labels
                    && labels.labels().size() > 1) {
                for (String label : labels.labels()) {
                    BitSet may = where(
                            List.of(new Condition(
                                    condition.subject(), new CellTest.OneOf(Set.of(label)), label, condition.place())),
                            -1);
                    if (holds.intersects(may) && !decides.intersects(may)) {
                        found.add("MISLEADING_ROW " + subject(r));
                    }
                }
            }
        }
    }

    private boolean idle(DecisionTable.Column column) {
        List<DecisionTable.Column> others = table.columns().stream()
                .filter(c -> !c.subject().equals(column.subject()))
                .toList();
        return forms.stream().allMatch(f -> outcomes(f, 0, table.columns()).equals(outcomes(f, 0, others)));
    }

    private double value(int r) {
        return Double.parseDouble(row(r).outcome("値"));
    }

    private void highest(Map<Integer, BitSet> holds, Set<Integer> named, Set<String> found) {
        Set<Integer> spare = new HashSet<>();
        for (int r = rows() - 1; r >= 0; r--) {
            if (impossible(r, holds, named, found)) {
                spare.add(r);
                continue;
            }
            if (value(r) <= 0) {
                spare.add(r);
                found.add("SUBSUMED_ROW " + subject(r));
                continue;
            }
            BitSet left = (BitSet) holds.get(r).clone();
            String single = null;
            for (int o = 0; o < rows() && single == null; o++) {
                if (o != r && !spare.contains(o) && value(o) >= value(r)) {
                    boolean same = holds.get(o).equals(holds.get(r));
                    if (within(holds.get(r), holds.get(o))) {
                        single = !same ? "MASKED_ROW" : value(o) == value(r) ? "DUPLICATE_ROW" : "CONTRADICTION";
                    }
                    left.andNot(holds.get(o));
                }
            }
            if (single != null || left.isEmpty()) {
                spare.add(r);
                found.add((single == null ? "MASKED_ROW" : single) + " " + subject(r));
            }
        }
    }

    private boolean impossible(int r, Map<Integer, BitSet> holds, Set<Integer> named, Set<String> found) {
        if (holds.get(r).isEmpty() && !named.contains(r)) {
            found.add("IMPOSSIBLE_ROW " + subject(r));
        }
        return holds.get(r).isEmpty();
    }

    private void total(Map<Integer, BitSet> holds, Set<Integer> named, Set<String> found) {
        for (int r = 0; r < rows(); r++) {
            if (impossible(r, holds, named, found)) {
                continue;
            }
            if (value(r) == 0) {
                found.add("SUBSUMED_ROW " + subject(r));
                continue;
            }
            for (int o = 0; o < r; o++) {
                if (holds.get(o).equals(holds.get(r))) {
                    found.add("OVERLAP " + subject(r));
                    break;
                }
            }
        }
    }

    private void every(Map<Integer, BitSet> holds, Set<Integer> named, Set<String> found) {
        for (int r = 0; r < rows(); r++) {
            if (impossible(r, holds, named, found)) {
                continue;
            }
            String subject = subject(r);
            Set<String> kinds = new TreeSet<>();
            for (int o = 0; o < rows() && kinds.stream().noneMatch(k -> k.endsWith("_ROW")); o++) {
                boolean same = holds.get(o).equals(holds.get(r));
                if (o == r || holds.get(o).isEmpty() || (same && o > r)) {
                    continue;
                }
                if (within(holds.get(r), holds.get(o)) && said(o).equals(said(r))) {
                    kinds.add(same ? "DUPLICATE_ROW" : "SUBSUMED_ROW");
                } else if (same) {
                    kinds.add("OVERLAP");
                }
            }
            kinds.stream()
                    .sorted(Comparator.comparing("OVERLAP"::equals))
                    .findFirst()
                    .ifPresent(kind -> found.add(kind + " " + subject));
        }
    }
}
