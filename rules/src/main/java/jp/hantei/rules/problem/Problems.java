package jp.hantei.rules.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects every problem of a workbook, so that they are reported together. Not thread-safe. */
public final class Problems {
    /** A broken file can have a problem in every cell; past this many the rest is only counted. */
    static final int KEPT = 500;

    private static final Pattern CELL = Pattern.compile("[A-Z]+[0-9]+");

    private final List<Problem> found = new ArrayList<>();
    private final Set<Place> wrongCells = new HashSet<>();
    private int errors;
    private int dropped;

    /** What is refused reads as a blank: that such a cell is empty is not said. */
    public void add(Problem problem) {
        boolean cell = CELL.matcher(problem.place().cell()).matches(); // a line of a twin has many
        if (problem.isError()) {
            if (cell && problem.value().isEmpty() && wrongCells.contains(problem.place())) {
                return;
            }
            wrongCells.add(problem.place());
            errors++;
        }
        if (found.size() < KEPT) {
            found.add(problem);
        } else {
            dropped++;
        }
    }

    public void error(Place place, String what, String value, String fix) {
        add(Problem.error(place, what, value, fix));
    }

    public void warning(Place place, String what, String value, String fix) {
        add(Problem.warning(place, what, value, fix));
    }

    /** Whether what is added now is only counted: looking for the best advice is no use any more. */
    public boolean full() {
        return found.size() >= KEPT;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** What was found, in the order of finding; at most {@value #KEPT}. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** How many more there were than {@link #list()} holds. */
    public int dropped() {
        return dropped;
    }

    /** Throws when any error was found. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new WorkbookException(this);
        }
    }
}
