package jp.hantei.rules.small;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** All forms of a small workbook, one by one, and what a condition says of each; written without the engine's code. */
public final class Small {
    private Small() {}

    /**
     * What is known of one item.
     *
     * @param entered whether something was answered
     * @param label the label, null when it is open or a number
     * @param number the number, null when it is open or a label
     */
    public record Value(
            boolean entered,
            @org.jspecify.annotations.Nullable String label,
            @org.jspecify.annotations.Nullable Integer number) {
        public boolean open() {
            return label == null && number == null;
        }
    }

    /**
     * Every form.
     *
     * @param blanks per item: which blanks there are
     */
    public static List<Map<String, Value>> forms(RuleWorkbook workbook, Blanks blanks) {
        List<Map<String, Value>> forms = new ArrayList<>();
        forms.add(new LinkedHashMap<>());
        for (Item item : workbook.items()) {
            List<Map<String, Value>> longer = new ArrayList<>();
            for (Map<String, Value> form : forms) {
                for (Value value : values(item, blanks.of(item))) {
                    Map<String, Value> next = new LinkedHashMap<>(form);
                    next.put(item.id(), value);
                    longer.add(next);
                }
            }
            forms = longer;
        }
        return forms;
    }

    /** Which blanks an item has. */
    public interface Blanks {
        enum Kind {
            NONE,
            /** Left blank, with its label still to be told apart. */
            BY_LABEL,
            /** Left blank and open. */
            OPEN,
            /** Answered as unknown, and left blank where that counts. */
            ANY
        }

        Kind of(Item item);
    }

    private static List<Value> values(Item item, Blanks.Kind kind) {
        List<Value> given = new ArrayList<>();
        List<Value> blank = new ArrayList<>();
        if (item.codes() == null) {
            for (int n = 0; n <= 4; n++) {
                given.add(new Value(true, null, n));
            }
        } else {
            item.codes().regularLabels().forEach(label -> given.add(new Value(true, label, null)));
        }
        if (kind == Blanks.Kind.BY_LABEL && item.codes() != null) {
            given.forEach(v -> blank.add(new Value(false, v.label(), null)));
        } else if (kind == Blanks.Kind.BY_LABEL || kind == Blanks.Kind.OPEN) {
            blank.add(new Value(false, null, null));
        } else if (kind == Blanks.Kind.ANY) {
            blank.add(new Value(true, null, null));
        }
        given.addAll(blank);
        return given;
    }

    /** 0 false, 1 true, 2 open. */
    public static int truth(Condition condition, Value value, Item item) {
        CellTest test = condition.test();
        if (test instanceof CellTest.Blank) {
            return value.entered() ? 0 : 1;
        }
        if (test instanceof CellTest.Entered) {
            return value.entered() ? 1 : 0;
        }
        if (test instanceof CellTest.OneOf labels) {
            if (value.open()) {
                return labels.labels().containsAll(item.codes().regularLabels()) ? 1 : 2;
            }
            return labels.labels().contains(value.label()) ? 1 : 0;
        }
        CellTest.Interval interval = ((CellTest.InRange) test).intervals().get(0);
        if (value.open()) {
            return 2;
        }
        int n = value.number();
        boolean above = interval.lowIncluded() ? n >= interval.low() : n > interval.low();
        boolean below = interval.highIncluded() ? n <= interval.high() : n < interval.high();
        return above && below ? 1 : 0;
    }
}
