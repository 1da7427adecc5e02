package jp.hantei.rules.diagram;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cheapest assignment that makes a boolean diagram true. Variables that it leaves out don't matter. */
public final class ShortestPath {
    private final Diagrams diagrams;
    private final Cost cost;
    private final Map<Integer, Double> cheapest = new HashMap<>();

    /** What it costs that a variable has a value; 0 or more. */
    @FunctionalInterface
    public interface Cost {
        double of(int variable, int value);
    }

    private ShortestPath(Diagrams diagrams, Cost cost) {
        this.diagrams = diagrams;
        this.cost = cost;
    }

    /**
     * Finds it.
     *
     * @return variable → value in the order of the variables; empty when the diagram is the constant false
     */
    public static Optional<Map<Integer, Integer>> find(Diagrams diagrams, int diagram, Cost cost) {
        ShortestPath search = new ShortestPath(diagrams, cost);
        if (search.cheapest(diagram) == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        Map<Integer, Integer> path = new LinkedHashMap<>();
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            int value = search.best(at);
            path.put(diagrams.level(at), value);
            at = diagrams.child(at, value);
        }
        return Optional.of(path);
    }

    private double cheapest(int diagram) {
        if (Diagrams.isTerminal(diagram)) {
            return diagram == Diagrams.TRUE ? 0 : Double.POSITIVE_INFINITY;
        }
        Double known = cheapest.get(diagram);
        if (known != null) {
            return known;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int value = 0; value < diagrams.arity(diagram); value++) {
            least = Math.min(least, via(diagram, value));
        }
        cheapest.put(diagram, least);
        return least;
    }

    private double via(int node, int value) {
        return cost.of(diagrams.level(node), value) + cheapest(diagrams.child(node, value));
    }

    private int best(int node) {
        int best = 0;
        for (int value = 1; value < diagrams.arity(node); value++) {
            if (via(node, value) < via(node, best)) {
                best = value;
            }
        }
        return best;
    }
}
