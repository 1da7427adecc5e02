package jp.hantei.rules.program;

import java.util.List;

/** 自動入力: while an item is blank it takes what is known of a derived value. An entered answer, 不明 included, stays. */
record AutofillStep(int target, int source, boolean code, long[] bitOf) implements Step {
    static AutofillStep of(Slot item, Slot derived) {
        long[] bits = new long[derived.labels().size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = item.bit(derived.labels().get(i));
        }
        return new AutofillStep(item.index(), derived.index(), item.kind() == Slot.Kind.CODE, bits);
    }

    @Override
    public List<Integer> sources() {
        return List.of(source);
    }

    @Override
    public void run(Facts facts) {
        if (facts.presence[target] != Facts.BLANK) {
            return;
        }
        if (!code) {
            facts.number(target, facts.low[source], facts.high[source]);
            return;
        }
        long mask = 0;
        long known = facts.possible[source];
        for (int i = 0; i < bitOf.length; i++) {
            if ((known & (1L << i)) != 0) {
                mask |= bitOf[i];
            }
        }
        if (mask != 0) {
            facts.possible[target] = mask;
        }
    }
}
