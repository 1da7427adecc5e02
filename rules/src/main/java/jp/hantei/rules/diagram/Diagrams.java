package jp.hantei.rules.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * All diagrams over one order of variables. A diagram is an int: negative for a terminal ({@code ~payload}), else a node. Two
 * diagrams are the same function exactly when they are the same int. Not thread-safe.
 */
public final class Diagrams {
    /** The constant false, as a diagram. */
    public static final int FALSE = ~0;
    /** The constant true, as a diagram. */
    public static final int TRUE = ~1;

    private static final int END = Integer.MAX_VALUE;

    private final int limit;
    private int[] level = new int[1024];
    private int[] start = new int[1025];
    private int[] pool = new int[4096];
    private int[] unique = new int[4096];
    private int nodes;
    private int levels;

    private final Operation and = Operation.of((a, b) -> a & b, Diagrams::quickAnd);
    private final Operation or = Operation.of((a, b) -> a | b, Diagrams::quickOr);
    private final Operation without = Operation.of((a, b) -> a & ~b, Diagrams::quickWithout);

    /**
     * @param limit nodes after which {@link TooLarge} is thrown
     */
    public Diagrams(int limit) {
        this.limit = limit;
        Arrays.fill(unique, -1);
    }

    /** A constant. */
    public static int terminal(int payload) {
        return ~payload;
    }

    public static boolean isTerminal(int diagram) {
        return diagram < 0;
    }

    /** The payload of a terminal. */
    public static int payload(int terminal) {
        return ~terminal;
    }

    /** A new variable below all others; its values are the children of its nodes. */
    public int newVariable() {
        return levels++;
    }

    /** The number of nodes so far. */
    public int size() {
        return nodes;
    }

    /** The variable that a node asks, or {@link Integer#MAX_VALUE} for a terminal. */
    public int level(int diagram) {
        return diagram < 0 ? END : level[diagram];
    }

    /** How many values the node's variable has. */
    public int arity(int node) {
        return start[node + 1] - start[node];
    }

    /** What is left of the function once the node's variable has this value. */
    public int child(int node, int value) {
        return pool[start[node] + value];
    }

    /** The function that asks a variable and goes on with one of these; each must ask only variables below it. */
    public int node(int variable, int... children) {
        boolean same = true;
        for (int child : children) {
            same &= child == children[0];
        }
        if (same) {
            return children[0];
        }
        int mask = unique.length - 1;
        int at = hash(variable, children) & mask;
        while (unique[at] >= 0) {
            if (equal(unique[at], variable, children)) {
                return unique[at];
            }
            at = (at + 1) & mask;
        }
        return insert(variable, children, at);
    }

    private int insert(int variable, int[] children, int at) {
        if (nodes >= limit) {
            throw new TooLarge(limit);
        }
        int node = nodes++;
        if (node >= level.length) {
            level = Arrays.copyOf(level, node * 2);
            start = Arrays.copyOf(start, node * 2 + 1);
        }
        level[node] = variable;
        int from = start[node];
        if (from + children.length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, from + children.length));
        }
        System.arraycopy(children, 0, pool, from, children.length);
        start[node + 1] = from + children.length;
        unique[at] = node;
        if (nodes * 2 > unique.length) {
            rehash();
        }
        return node;
    }

    private void rehash() {
        unique = new int[unique.length * 2];
        Arrays.fill(unique, -1);
        int mask = unique.length - 1;
        for (int node = 0; node < nodes; node++) {
            int[] children = Arrays.copyOfRange(pool, start[node], start[node + 1]);
            int at = hash(level[node], children) & mask;
            while (unique[at] >= 0) {
                at = (at + 1) & mask;
            }
            unique[at] = node;
        }
    }

    private boolean equal(int node, int variable, int[] children) {
        if (level[node] != variable) {
            return false;
        }
        return Arrays.equals(pool, start[node], start[node + 1], children, 0, children.length);
    }

    private static int hash(int variable, int[] children) {
        int hash = variable * 0x9E3779B1;
        for (int child : children) {
            hash = (hash ^ child) * 0x85EBCA6B;
            hash ^= hash >>> 15;
        }
        return hash ^ (hash >>> 16);
    }

    /** Combines two functions value by value. */
    public int apply(Operation operation, int a, int b) {
        int quick = operation.quick(a, b);
        if (quick != Operation.NO_SHORTCUT) {
            return quick;
        }
        if (a < 0 && b < 0) {
            return ~operation.terminals(~a, ~b);
        }
        long key = ((long) a << 32) | (b & 0xFFFFFFFFL);
        int known = operation.known.get(key, Operation.NO_SHORTCUT);
        if (known != Operation.NO_SHORTCUT) {
            return known;
        }
        int la = level(a);
        int lb = level(b);
        int top = Math.min(la, lb);
        int[] children = new int[la <= lb ? arity(a) : arity(b)];
        for (int i = 0; i < children.length; i++) {
            children[i] = apply(operation, la == top ? child(a, i) : a, lb == top ? child(b, i) : b);
        }
        int result = node(top, children);
        operation.known.put(key, result);
        return result;
    }

    public int and(int a, int b) {
        return apply(and, a, b);
    }

    public int or(int a, int b) {
        return apply(or, a, b);
    }

    /** a and not b. */
    public int without(int a, int b) {
        return apply(without, a, b);
    }

    public int not(int a) {
        return apply(without, TRUE, a);
    }

    /** Puts a diagram in the place of each terminal; it must ask only variables below all of this one's. */
    public int replace(int diagram, IntUnaryOperator byPayload) {
        return replace(diagram, byPayload, new LongIntMap());
    }

    private int replace(int diagram, IntUnaryOperator byPayload, LongIntMap known) {
        if (diagram < 0) {
            return byPayload.applyAsInt(~diagram);
        }
        int done = known.get(diagram, Operation.NO_SHORTCUT);
        if (done != Operation.NO_SHORTCUT) {
            return done;
        }
        int[] children = new int[arity(diagram)];
        for (int i = 0; i < children.length; i++) {
            children[i] = replace(child(diagram, i), byPayload, known);
        }
        int result = node(level[diagram], children);
        known.put(diagram, result);
        return result;
    }

    /** Changes each terminal's payload. */
    public int map(int diagram, IntUnaryOperator payloads) {
        return replace(diagram, payload -> ~payloads.applyAsInt(payload));
    }

    /** Takes a variable out: what its values give is joined. */
    public int join(int diagram, int variable, Operation operation) {
        return join(diagram, variable, operation, new LongIntMap());
    }

    private int join(int diagram, int variable, Operation operation, LongIntMap known) {
        if (level(diagram) > variable) {
            return diagram;
        }
        int done = known.get(diagram, Operation.NO_SHORTCUT);
        if (done != Operation.NO_SHORTCUT) {
            return done;
        }
        int result;
        if (level[diagram] == variable) {
            result = child(diagram, 0);
            for (int i = 1; i < arity(diagram); i++) {
                result = apply(operation, result, child(diagram, i));
            }
        } else {
            int[] children = new int[arity(diagram)];
            for (int i = 0; i < children.length; i++) {
                children[i] = join(child(diagram, i), variable, operation, known);
            }
            result = node(level[diagram], children);
        }
        known.put(diagram, result);
        return result;
    }

    /** Takes a variable out of a boolean function: whether some value makes it true. */
    public int exists(int diagram, int variable) {
        return join(diagram, variable, or);
    }

    /** The function once a variable has a value. */
    public int restrict(int diagram, int variable, int value) {
        return restrict(diagram, variable, value, new LongIntMap());
    }

    private int restrict(int diagram, int variable, int value, LongIntMap known) {
        if (level(diagram) > variable) {
            return diagram;
        }
        if (level[diagram] == variable) {
            return child(diagram, value);
        }
        int done = known.get(diagram, Operation.NO_SHORTCUT);
        if (done != Operation.NO_SHORTCUT) {
            return done;
        }
        int[] children = new int[arity(diagram)];
        for (int i = 0; i < children.length; i++) {
            children[i] = restrict(child(diagram, i), variable, value, known);
        }
        int result = node(level[diagram], children);
        known.put(diagram, result);
        return result;
    }

    /** The variables that the function depends on. */
    public BitSet variables(int diagram) {
        BitSet found = new BitSet();
        visit(diagram, new BitSet(), found, new BitSet());
        return found;
    }

    /** The payloads that the function takes for some values. */
    public BitSet payloads(int diagram) {
        BitSet found = new BitSet();
        visit(diagram, new BitSet(), new BitSet(), found);
        return found;
    }

    private void visit(int diagram, BitSet seen, BitSet variables, BitSet payloads) {
        if (diagram < 0) {
            payloads.set(~diagram);
            return;
        }
        if (seen.get(diagram)) {
            return;
        }
        seen.set(diagram);
        variables.set(level[diagram]);
        for (int i = start[diagram]; i < start[diagram + 1]; i++) {
            visit(pool[i], seen, variables, payloads);
        }
    }

    private static int quickAnd(int a, int b) {
        if (a == FALSE || b == FALSE) {
            return FALSE;
        }
        return a == TRUE || a == b ? b : b == TRUE ? a : Operation.NO_SHORTCUT;
    }

    private static int quickOr(int a, int b) {
        if (a == TRUE || b == TRUE) {
            return TRUE;
        }
        return a == FALSE || a == b ? b : b == FALSE ? a : Operation.NO_SHORTCUT;
    }

    private static int quickWithout(int a, int b) {
        if (a == FALSE || b == TRUE || a == b) {
            return FALSE;
        }
        return b == FALSE ? a : Operation.NO_SHORTCUT;
    }
}
