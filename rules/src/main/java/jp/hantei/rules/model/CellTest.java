package jp.hantei.rules.model;

import java.util.List;
import java.util.Set;

/** What a condition cell says of one value: the closed cell grammar. */
public sealed interface CellTest {

    /** One of these labels of the subject's code list. */
    record OneOf(Set<String> labels) implements CellTest {
        public OneOf {
            labels = Set.copyOf(labels);
        }
    }

    /** The number (or date, as epoch day) lies in one of these intervals. */
    record InRange(List<Interval> intervals) implements CellTest {
        public InRange {
            intervals = List.copyOf(intervals);
        }
    }

    /** 空欄: nothing was entered. */
    record Blank() implements CellTest {}

    /** 記入あり: something was entered, be it 不明. */
    record Entered() implements CellTest {}

    /** 不明: an answer was entered that says "not known" or "not done". */
    record Unknown() implements CellTest {}

    /**
     * Numbers from {@code low} to {@code high}; infinite ends are open.
     *
     * @param lowIncluded whether {@code low} itself belongs to it (以上 as opposed to 超)
     * @param highIncluded whether {@code high} itself belongs to it (以下 as opposed to 未満)
     */
    record Interval(double low, boolean lowIncluded, double high, boolean highIncluded) {
        public boolean contains(double value) {
            boolean above = lowIncluded ? value >= low : value > low;
            boolean below = highIncluded ? value <= high : value < high;
            return above && below;
        }

        /** Whether some number of [from, to] lies in it. */
        public boolean meets(double from, double to) {
            boolean above = lowIncluded ? to >= low : to > low;
            boolean below = highIncluded ? from <= high : from < high;
            return above && below;
        }

        /** Whether every number of [from, to] lies in it; an infinite end of either says that there is no limit. */
        public boolean covers(double from, double to) {
            boolean above = low == Double.NEGATIVE_INFINITY || (lowIncluded ? from >= low : from > low);
            boolean below = high == Double.POSITIVE_INFINITY || (highIncluded ? to <= high : to < high);
            return above && below;
        }
    }
}
