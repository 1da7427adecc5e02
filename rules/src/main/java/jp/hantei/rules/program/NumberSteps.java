package jp.hantei.rules.program;

import java.util.List;

/** Functions over bare numbers. An open argument leaves the result open. */
final class NumberSteps {
    private NumberSteps() {}

    /** 合計, 最大, 最小; an open argument lies within what the form takes. */
    record Fold(int target, List<Slot> parts, Kind kind) implements Step {
        enum Kind {
            SUM,
            MAXIMUM,
            MINIMUM
        }

        @Override
        public void run(Facts facts) {
            Known known = part(facts, parts.get(0));
            for (Slot slot : parts.subList(1, parts.size())) {
                Known next = part(facts, slot);
                known = new Known(0, combine(known.low(), next.low()), combine(known.high(), next.high()));
            }
            facts.number(target, Numbers.clean(known.low()), Numbers.clean(known.high()));
        }

        private static Known part(Facts facts, Slot slot) {
            return slot.within(facts.low[slot.index()], facts.high[slot.index()]);
        }

        @Override
        public List<Integer> sources() {
            return parts.stream().map(Slot::index).toList();
        }

        double combine(double a, double b) {
            return switch (kind) {
                case SUM -> a + b;
                case MAXIMUM -> Math.max(a, b);
                case MINIMUM -> Math.min(a, b);
            };
        }
    }

    /** 最初の値: the first argument that is settled. */
    record FirstValue(int target, List<Integer> sources, boolean code) implements Step {
        @Override
        public void run(Facts facts) {
            for (int slot : sources) {
                if (code ? facts.settledCode(slot) : facts.settledNumber(slot)) {
                    facts.possible[target] = facts.possible[slot];
                    facts.number(target, facts.low[slot], facts.high[slot]);
                    return;
                }
            }
            facts.unknownNumber(target);
        }
    }

    /** A function of settled numbers; open unless every argument is settled and the result is a number. */
    record Formula(int target, List<Integer> sources, java.util.function.ToDoubleFunction<double[]> formula)
            implements Step {
        @Override
        public void run(Facts facts) {
            double[] values = new double[sources.size()];
            for (int i = 0; i < values.length; i++) {
                int slot = sources.get(i);
                if (!facts.settledNumber(slot)) {
                    facts.unknownNumber(target);
                    return;
                }
                values[i] = facts.low[slot];
            }
            double result = formula.applyAsDouble(values);
            if (Double.isNaN(result) || Double.isInfinite(result)) {
                facts.unknownNumber(target);
            } else {
                facts.number(target, Numbers.clean(result), Numbers.clean(result));
            }
        }
    }

    /** 日数 from the first date to the second; a month stands for any of its days. */
    record Days(int target, List<Integer> sources) implements Step {
        @Override
        public void run(Facts facts) {
            int from = sources.get(0);
            int to = sources.get(1);
            facts.number(target, facts.low[to] - facts.high[from], facts.high[to] - facts.low[from]);
        }
    }

    /** 年齢: full years from birth to a date, as in civil law; a month stands for any of its days. */
    record Age(int target, List<Integer> sources) implements Step {
        @Override
        public void run(Facts facts) {
            int birth = sources.get(0);
            int date = sources.get(1);
            double low = years(facts.high[birth], facts.low[date]);
            double high = years(facts.low[birth], facts.high[date]);
            facts.number(target, low, high);
        }

        private static double years(double from, double to) {
            if (Double.isInfinite(from) || Double.isInfinite(to)) {
                return to - from;
            }
            java.time.LocalDate birth = java.time.LocalDate.ofEpochDay((long) from);
            java.time.LocalDate date = java.time.LocalDate.ofEpochDay((long) to);
            return java.time.temporal.ChronoUnit.YEARS.between(birth, date);
        }
    }
}
