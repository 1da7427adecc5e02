package jp.hantei.rules.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook that can't be accepted; carries every problem that was found in it. */
public final class WorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public WorkbookException(Problems problems) {
        super(message(problems));
        this.problems = problems.list();
    }

    public WorkbookException(Problem problem) {
        super(problem.toString());
        this.problems = List.of(problem);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String message(Problems problems) {
        String lines = problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.dropped() == 0 ? lines : lines + "\nほか " + problems.dropped() + " 件";
    }
}
