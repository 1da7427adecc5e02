package jp.hantei.rules.program;

import java.util.BitSet;
import java.util.List;

/** The one fact that the rules of a stage see. A class per depth keeps rules of other stages out of its network. */
abstract class Stage {

    final Facts facts;
    private final BitSet[] holding;

    private Stage(Facts facts, BitSet[] holding) {
        this.facts = facts;
        this.holding = holding;
    }

    void holds(int table, int row) {
        holding[table].set(row);
    }

    static final class S0 extends Stage {
        S0(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    static final class S1 extends Stage {
        S1(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    static final class S2 extends Stage {
        S2(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    static final class S3 extends Stage {
        S3(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    static final class S4 extends Stage {
        S4(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    static final class S5 extends Stage {
        S5(Facts facts, BitSet[] holding) {
            super(facts, holding);
        }
    }

    /** Stages deeper than the sixth share a class; their rules tell them apart by {@link #depth}. */
    static final class Deep extends Stage {
        private final int depth;

        Deep(Facts facts, BitSet[] holding, int depth) {
            super(facts, holding);
            this.depth = depth;
        }

        int depth() {
            return depth;
        }
    }

    static final List<Class<? extends Stage>> CLASSES =
            List.of(S0.class, S1.class, S2.class, S3.class, S4.class, S5.class);

    static Class<? extends Stage> classOf(int depth) {
        return depth < CLASSES.size() ? CLASSES.get(depth) : Deep.class;
    }

    static Stage at(int depth, Facts facts, BitSet[] holding) {
        return switch (depth) {
            case 0 -> new S0(facts, holding);
            case 1 -> new S1(facts, holding);
            case 2 -> new S2(facts, holding);
            case 3 -> new S3(facts, holding);
            case 4 -> new S4(facts, holding);
            case 5 -> new S5(facts, holding);
            default -> new Deep(facts, holding, depth);
        };
    }
}
