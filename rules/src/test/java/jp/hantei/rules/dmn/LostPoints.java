package jp.hantei.rules.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Item;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.DDTATable;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/**
 * Values that KIE does not look at: going from bound to bound it takes {@code x)} and {@code x]} of two rows for one, and so
 * loses {@code x} itself; likewise {@code [x} and {@code (x}.
 */
final class LostPoints {
    private final List<KieBox> slices = new ArrayList<>();

    LostPoints(List<Item> items, DDTATable table) {
        for (int column = 0; column < items.size(); column++) {
            List<Interval> intervals = table.projectOnColumnIdx(column);
            for (Interval one : intervals) {
                for (Interval other : intervals) {
                    boolean upper = one.getUpperBound().getBoundaryType() == RangeBoundary.OPEN
                            && other.getUpperBound().getBoundaryType() == RangeBoundary.CLOSED
                            && same(
                                    one.getUpperBound().getValue(),
                                    other.getUpperBound().getValue());
                    boolean lower = one.getLowerBound().getBoundaryType() == RangeBoundary.OPEN
                            && other.getLowerBound().getBoundaryType() == RangeBoundary.CLOSED
                            && same(
                                    one.getLowerBound().getValue(),
                                    other.getLowerBound().getValue());
                    if (upper || lower) {
                        Comparable<?> at = upper
                                ? other.getUpperBound().getValue()
                                : other.getLowerBound().getValue();
                        slices.add(new KieBox(
                                List.of(items.get(column)),
                                List.of(new Interval(RangeBoundary.CLOSED, at, at, RangeBoundary.CLOSED, 0, 0))));
                    }
                }
            }
        }
    }

    private static boolean same(Object one, Object other) {
        return one.toString().equals(other.toString());
    }

    boolean contains(Map<String, String> form) {
        return slices.stream().anyMatch(slice -> slice.contains(form));
    }
}
