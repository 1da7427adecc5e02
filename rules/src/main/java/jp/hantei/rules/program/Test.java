package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.model.CellTest.Interval;

/** A condition on slots, ready to run. Equal tests are one alpha node in Drools and one bit in the planes. */
public sealed interface Test {
    /** The slot that is tested. */
    int slot();

    /** Whether it holds whatever the open answers turn out to be. */
    boolean holds(Facts facts);

    /** Whether it may hold. */
    boolean possible(Facts facts);

    default Truth truth(Facts facts) {
        return holds(facts) ? Truth.TRUE : possible(facts) ? Truth.OPEN : Truth.FALSE;
    }

    /** The label is one of the mask's. */
    record InMask(int slot, long mask) implements Test {
        @Override
        public boolean holds(Facts facts) {
            return (facts.possible[slot] & ~mask) == 0;
        }

        @Override
        public boolean possible(Facts facts) {
            return (facts.possible[slot] & mask) != 0;
        }
    }

    /** The number lies in one interval. */
    record InInterval(int slot, Interval interval) implements Test {
        @Override
        public boolean holds(Facts facts) {
            return interval.covers(facts.low[slot], facts.high[slot]);
        }

        @Override
        public boolean possible(Facts facts) {
            return interval.meets(facts.low[slot], facts.high[slot]);
        }
    }

    /** The number lies in one of several intervals. */
    record InIntervals(int slot, List<Interval> intervals) implements Test {
        public InIntervals {
            intervals = List.copyOf(intervals);
        }

        @Override
        public boolean holds(Facts facts) {
            for (Interval interval : intervals) {
                if (interval.covers(facts.low[slot], facts.high[slot])) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean possible(Facts facts) {
            for (Interval interval : intervals) {
                if (interval.meets(facts.low[slot], facts.high[slot])) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Nothing was entered ({@code entered} false), or something was. Never open. */
    record Presence(int slot, boolean entered) implements Test {
        @Override
        public boolean holds(Facts facts) {
            return (facts.presence[slot] != Facts.BLANK) == entered;
        }

        @Override
        public boolean possible(Facts facts) {
            return holds(facts);
        }
    }

    /** 不明 or 未実施 was entered. Never open. */
    record AnsweredUnknown(int slot) implements Test {
        @Override
        public boolean holds(Facts facts) {
            return facts.presence[slot] == Facts.UNKNOWN;
        }

        @Override
        public boolean possible(Facts facts) {
            return holds(facts);
        }
    }
}
