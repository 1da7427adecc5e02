package jp.hantei.rules.diagram;

import java.util.function.IntBinaryOperator;

/** A function of two terminals, lifted to diagrams; remembers what it has already computed. Belongs to one {@link Diagrams}. */
public final class Operation {
    private final IntBinaryOperator onTerminals;
    private final IntBinaryOperator shortcut;
    final LongIntMap known = new LongIntMap();

    /** Says that a shortcut knows nothing. */
    public static final int NO_SHORTCUT = Integer.MAX_VALUE;

    private Operation(IntBinaryOperator onTerminals, IntBinaryOperator shortcut) {
        this.onTerminals = onTerminals;
        this.shortcut = shortcut;
    }

    /** Of two payloads. */
    public static Operation of(IntBinaryOperator onTerminals) {
        return new Operation(onTerminals, (a, b) -> NO_SHORTCUT);
    }

    /** The same with a shortcut on diagrams, which gives the result or {@link #NO_SHORTCUT}. */
    static Operation of(IntBinaryOperator onTerminals, IntBinaryOperator shortcut) {
        return new Operation(onTerminals, shortcut);
    }

    int terminals(int a, int b) {
        return onTerminals.applyAsInt(a, b);
    }

    int quick(int a, int b) {
        return shortcut.applyAsInt(a, b);
    }
}
