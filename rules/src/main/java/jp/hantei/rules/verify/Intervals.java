package jp.hantei.rules.verify;

import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.program.Numbers;

/** Intervals as people read them. */
final class Intervals {
    private Intervals() {}

    /** E.g. {@code 3以上}, {@code 15以上30未満}, {@code 2}. */
    static String words(Interval interval) {
        if (interval.low() == interval.high()) {
            return Numbers.show(interval.low(), null);
        }
        String low = Double.isInfinite(interval.low())
                ? ""
                : Numbers.show(interval.low(), null) + (interval.lowIncluded() ? "以上" : "超");
        String high = Double.isInfinite(interval.high())
                ? ""
                : Numbers.show(interval.high(), null) + (interval.highIncluded() ? "以下" : "未満");
        return low + high;
    }
}
