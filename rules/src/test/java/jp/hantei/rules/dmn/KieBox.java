package jp.hantei.rules.dmn;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.hantei.rules.model.Item;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/**
 * A box of KIE's over the inputs of a table. The labels of a list stand in their natural order; one is the interval from itself
 * up to the next. What a gap has no edge for is the whole domain.
 */
record KieBox(List<Item> items, List<Interval> edges) {
    static KieBox of(List<Item> items, Hyperrectangle box) {
        return new KieBox(items, box.getEdges());
    }

    boolean contains(Map<String, String> form) {
        for (int i = 0; i < edges.size(); i++) {
            if (!contains(items.get(i), edges.get(i), form.get(items.get(i).id()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Item item, Interval edge, String answer) {
        List<String> labels = item.codes() == null
                ? List.of()
                : List.copyOf(new TreeSet<>(item.codes().regularLabels()));
        double value = labels.isEmpty() ? Double.parseDouble(answer) : labels.indexOf(answer);
        double low = at(edge.getLowerBound(), labels);
        double high = at(edge.getUpperBound(), labels);
        boolean above = closed(edge.getLowerBound()) ? value >= low : value > low;
        boolean below = closed(edge.getUpperBound()) ? value <= high : value < high;
        return above && below;
    }

    private static boolean closed(Bound<?> bound) {
        return bound.getBoundaryType() == RangeBoundary.CLOSED;
    }

    private static double at(Bound<?> bound, List<String> labels) {
        Object value = bound.getValue();
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        int index = labels.indexOf(String.valueOf(value));
        if (index < 0) {
            throw new IllegalStateException("No label " + value + " in " + labels);
        }
        return index;
    }
}
