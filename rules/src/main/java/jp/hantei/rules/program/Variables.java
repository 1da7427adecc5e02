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
    private final List<String> ids = new ArrayList<>();
    private final List<List<Atom>> atoms = new ArrayList<>();

    Variables(Diagrams diagrams, Domains domains) {
        this.diagrams = diagrams;
        this.domains = domains;
    }

    /** The variable of a slot's own value. */
    int level(Slot slot) {
        Integer known = levels.get(slot.id());
        if (known != null) {
            return known;
        }
        int level = add(slot.id(), domains.atoms(slot));
        levels.put(slot.id(), level);
        return level;
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

    /** Id of the item or formula, empty for a case that no form carries. */
    public String id(int level) {
        return ids.get(level);
    }

    /** The answers of a variable, by the values of its nodes. */
    public List<Atom> atoms(int level) {
        return atoms.get(level);
    }
}
