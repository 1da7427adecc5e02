package jp.hantei.registry.imports;

import java.util.List;
import java.util.UUID;
import jp.hantei.registry.ImportProblem;

/**
 * What came of an import.
 *
 * @param job id of the import; all its problems are kept with it
 * @param count forms
 * @param complete whether the file was read to its end
 * @param problems the first problems, in the order of the file; at most {@value #SHOWN}
 * @param moreProblems how many more there are
 * @param seconds how long it took
 */
public record ImportReport(
        UUID job, ImportCount count, boolean complete, List<ImportProblem> problems, int moreProblems, double seconds) {
    static final int SHOWN = 1_000;

    public ImportReport {
        problems = List.copyOf(problems);
    }
}
