package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;

/** What can be said of a workbook that loads: its tables for every form there can be, and its own test cases. */
public final class WorkbookCheck {
    private WorkbookCheck() {}

    /**
     * The same with the notices of reading, but of those that the check says more exactly at the same cell.
     *
     * @param reading problems of reading the workbook; none is an error
     */
    public static List<Finding> check(RuleWorkbook workbook, Problems reading) {
        List<Finding> checked = check(workbook);
        Set<Place> outOfRange = checked.stream()
                .filter(finding -> finding.kind() == FindingKind.OUT_OF_RANGE)
                .map(Finding::place)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : reading.list()) {
            Finding finding = Finding.of(problem);
            if (finding.kind() != FindingKind.NOTICE || !outOfRange.contains(finding.place())) {
                findings.add(finding);
            }
        }
        findings.addAll(checked);
        return findings;
    }

    /** The findings at their cells, accepted ones marked; empty when all is well. */
    public static List<Finding> check(RuleWorkbook workbook) {
        RuleProgram program;
        try {
            program = RuleProgram.of(workbook);
        } catch (WorkbookException e) {
            return e.problems().stream().map(Finding::of).toList(); // calculations that run in a circle
        }
        List<Finding> findings = new ArrayList<>(Verifier.verify(program));
        for (TestRunner.Failure failure : new TestRunner(program).run().failures()) {
            findings.add(Finding.of(
                    FindingKind.FAILING_TEST,
                    failure.place(),
                    failure.test(),
                    "試験 " + failure.test() + "（" + failure.title() + "）の" + failure.column() + "が「" + failure.actual()
                            + "」になり、期待と違います",
                    failure.expected(),
                    failure.rows().isEmpty()
                            ? "表か期待のどちらが本文どおりかを確かめてください"
                            : "表か期待のどちらが本文どおりかを確かめてください。決めた行: " + String.join("、", failure.rows())));
        }
        findings.addAll(UnconfirmedTests.of(workbook));
        return Acceptances.apply(workbook, findings);
    }
}
