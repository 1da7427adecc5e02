package jp.hantei.rules.program;

import java.util.List;

/** 平均, 差 and 換算: each end of the result comes from one end of every argument, so that open arguments give a range. */
final class ArithmeticSteps {
    private ArithmeticSteps() {}

    /** 平均: the sum by the number of arguments; an end that is open in one argument is open in the result. */
    record Mean(int target, List<Slot> parts) implements Step {
        @Override
        public void run(Facts facts) {
            double low = 0;
            double high = 0;
            for (Slot slot : parts) {
                Known part = slot.within(facts.low[slot.index()], facts.high[slot.index()]);
                low += part.low();
                high += part.high();
            }
            facts.number(target, Numbers.clean(low / parts.size()), Numbers.clean(high / parts.size()));
        }

        @Override
        public List<Integer> sources() {
            return parts.stream().map(Slot::index).toList();
        }
    }

    /** 差: the first less the second. */
    record Difference(int target, List<Integer> sources) implements Step {
        @Override
        public void run(Facts facts) {
            int from = sources.get(0);
            int less = sources.get(1);
            facts.number(
                    target,
                    Numbers.clean(facts.low[from] - facts.high[less]),
                    Numbers.clean(facts.high[from] - facts.low[less]));
        }
    }

    /** 換算: one argument times a constant that is not 0; a negative one turns the ends round. */
    record Convert(int target, List<Integer> sources, double factor) implements Step {
        @Override
        public void run(Facts facts) {
            double atLow = Numbers.clean(facts.low[sources.get(0)] * factor);
            double atHigh = Numbers.clean(facts.high[sources.get(0)] * factor);
            facts.number(target, Math.min(atLow, atHigh), Math.max(atLow, atHigh));
        }
    }
}
