package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.ShortestPath;
import jp.hantei.rules.program.Variables;

/**
 * Says where a function is true in few words: picks a form, takes everything that is true of it, and leaves out, one by one,
 * what is not needed. What is left is a region all of whose forms belong to it. Results and criteria are kept rather than
 * the items behind them.
 */
final class Regions {
    private static final int MOST = 6;

    private final Diagrams diagrams;
    private final Variables variables;
    /** Functions whose value may be named, the most telling last. */
    private final List<Literal> known;

    Regions(Diagrams diagrams, Variables variables, List<Literal> known) {
        this.diagrams = diagrams;
        this.variables = variables;
        this.known = List.copyOf(known);
    }

    /** One region. */
    record Part(int function, List<Literal> literals) {
        Part {
            literals = List.copyOf(literals);
        }
    }

    /** Regions of a function, and whether they are not all of it. */
    record Found(List<Part> parts, boolean rest) {
        Found {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param byItems whether to name items rather than the results and criteria that follow from them
     */
    Found of(int function, boolean byItems) {
        List<Part> parts = new ArrayList<>();
        int left = function;
        while (left != Diagrams.FALSE && parts.size() < MOST) {
            Optional<Map<Integer, Integer>> form = ShortestPath.find(diagrams, left, (variable, value) -> 1);
            if (form.isEmpty()) {
                break;
            }
            Part part = part(function, form.get(), byItems);
            parts.add(part);
            left = diagrams.without(left, part.function());
        }
        return new Found(parts, left != Diagrams.FALSE);
    }

    private Part part(int function, Map<Integer, Integer> form, boolean byItems) {
        List<Literal> literals = new ArrayList<>();
        int path = Diagrams.TRUE;
        for (Map.Entry<Integer, Integer> entry : form.entrySet()) {
            BitSet value = new BitSet();
            value.set(entry.getValue());
            Literal literal = Literal.of(where(entry.getKey(), value), entry.getKey(), value);
            literals.add(literal);
            path = diagrams.and(path, literal.function());
        }
        int at = byItems ? 0 : literals.size();
        for (Literal literal : known) {
            if (diagrams.without(path, literal.function()) == Diagrams.FALSE) {
                literals.add(at++, literal);
            }
        }
        List<Literal> needed = needed(literals, function);
        return widened(needed, function);
    }

    /** Leaves out what the others imply already. */
    private List<Literal> needed(List<Literal> literals, int function) {
        int[] after = new int[literals.size() + 1];
        after[literals.size()] = Diagrams.TRUE;
        for (int i = literals.size() - 1; i >= 0; i--) {
            after[i] = diagrams.and(after[i + 1], literals.get(i).function());
        }
        List<Literal> kept = new ArrayList<>();
        int before = Diagrams.TRUE;
        for (int i = 0; i < literals.size(); i++) {
            int others = diagrams.and(before, after[i + 1]);
            if (diagrams.without(others, function) != Diagrams.FALSE) {
                kept.add(literals.get(i));
                before = diagrams.and(before, literals.get(i).function());
            }
        }
        return kept;
    }

    /** Lets each variable have every value for which the whole still belongs to the function. */
    private Part widened(List<Literal> literals, int function) {
        List<Literal> wide = new ArrayList<>(literals);
        for (int i = 0; i < wide.size(); i++) {
            Literal literal = wide.get(i);
            if (literal.variable() < 0) {
                continue;
            }
            int others = conjunction(wide, i);
            BitSet values = new BitSet();
            values.or(literal.values());
            int size = variables.atoms(literal.variable()).size();
            for (int value = 0; value < size; value++) {
                BitSet one = new BitSet();
                one.set(value);
                int with = diagrams.and(others, where(literal.variable(), one));
                if (diagrams.without(with, function) == Diagrams.FALSE) {
                    values.set(value);
                }
            }
            wide.set(i, Literal.of(where(literal.variable(), values), literal.variable(), values));
        }
        return new Part(conjunction(wide, -1), wide);
    }

    private int conjunction(List<Literal> literals, int without) {
        int all = Diagrams.TRUE;
        for (int i = 0; i < literals.size(); i++) {
            all = i == without ? all : diagrams.and(all, literals.get(i).function());
        }
        return all;
    }

    private int where(int variable, BitSet values) {
        int[] children = new int[variables.atoms(variable).size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = values.get(i) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.node(variable, children);
    }
}
