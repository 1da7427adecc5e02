package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.diagram.Diagrams;

/** The variables of diagrams: one per item or formula, in the order in which the rules first ask for them. */
public final class Variables {
    private final Diagrams diagrams;
    private final Domains domains;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<Integer, String> formulas = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<List<Atom>> atoms = new ArrayList<>();

    Variables(Diagrams diagrams, Domains domains) {
        this.diagrams = diagrams;
        this.domains = domains;
    }

    /**
     * The variable of a slot's own value. Programs share it, unless they calculate it differently.
     *
     * @param formula what a formula calculates, empty for an item
     */
    int level(Slot slot, String formula) {
        String key = formula.isEmpty() ? slot.id() : slot.id() + " = " + formula;
        Integer known = levels.get(key);
        if (known != null) {
            return known;
        }
        int level = add(slot.id(), domains.atoms(slot));
        formulas.put(level, formula);
        levels.put(key, level);
        return level;
    }

    /** What the variable's formula calculates; empty for an item. */
    String formula(int level) {
        return formulas.getOrDefault(level, "");
    }

    /** A variable that no form carries: the cases of an open label while one table looks at it. */
    int newCase(int values) {
        List<Atom> none = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            none.add(Atom.SOMETHING);
        }
        return add("", none);
    }

    private int add(String id, List<Atom> values) {
        int level = diagrams.newVariable();
        ids.add(id);
        atoms.add(List.copyOf(values));
        return level;
    }

    boolean eachNumber(Slot slot) {
        return domains.eachNumber(slot.id());
    }

    /** How many there are. */
    int size() {
        return ids.size();
    }

    /** Id of the item or formula, empty for a case that no form carries. */
    public String id(int level) {
        return ids.get(level);
    }

    /** The answers of a variable, by the values of its nodes. */
    public List<Atom> atoms(int level) {
        return atoms.get(level);
    }
}
