package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;

/** What the diagrams of one or several programs share: variables, and the numbers of values. Not thread-safe. */
public final class Space {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int OPEN = 2;

    private final Diagrams diagrams;
    private final Variables variables;
    private final Pool<Known> pool = new Pool<>();
    private final Operation both = Operation.of(Space::and);
    private final Operation union = Operation.of((a, b) -> a == b ? a : number(known(a).union(known(b))));

    /**
     * @param programs whose answers are told apart; two to compare them
     * @param nodes budget of diagram nodes; past it {@link jp.hantei.rules.diagram.TooLarge} is thrown
     */
    public Space(List<RuleProgram> programs, int nodes) {
        this(programs, nodes, Domains.Blanks.OPEN);
    }

    private Space(List<RuleProgram> programs, int nodes, Domains.Blanks blanks) {
        diagrams = new Diagrams(nodes);
        variables = new Variables(diagrams, new Domains(programs, blanks));
    }

    /** The same over forms on which any item may be left open, as the planes judge them. */
    public static Space withBlanks(RuleProgram program, int nodes) {
        return new Space(List.of(program), nodes, Domains.Blanks.ALL_OPEN);
    }

    /**
     * The same over forms of which the doctor knows what was left out: a blank that counts as one has an answer behind it, the
     * same for everything that follows from the item.
     */
    public static Space withUnsaid(RuleProgram program, int nodes) {
        return new Space(List.of(program), nodes, Domains.Blanks.UNSAID);
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    public Variables variables() {
        return variables;
    }

    /** The value that a payload stands for. */
    public Known known(int payload) {
        return pool.at(payload);
    }

    int number(Known known) {
        return pool.number(known);
    }

    int terminal(Known known) {
        return Diagrams.terminal(pool.number(known));
    }

    /** Both hold (Kleene); payloads 0 false, 1 true, 2 open. */
    public int both(int a, int b) {
        return diagrams.apply(both, a, b);
    }

    Operation union() {
        return union;
    }

    /** Where a three-valued function is true, as a boolean one. */
    public int whereTrue(int truth) {
        return diagrams.map(truth, t -> t == TRUE ? 1 : 0);
    }

    /** Where a three-valued function is true or open. */
    public int whereNotFalse(int truth) {
        return diagrams.map(truth, t -> t == FALSE ? 0 : 1);
    }

    private static int and(int a, int b) {
        if (a == FALSE || b == FALSE) {
            return FALSE;
        }
        return a == OPEN || b == OPEN ? OPEN : TRUE;
    }
}
