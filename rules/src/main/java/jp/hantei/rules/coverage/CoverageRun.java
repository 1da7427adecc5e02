package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.cells.OwnSheets;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.verify.TestForm;

/** Runs the test cases by the planes and notes what each row and condition came to. */
public final class CoverageRun {
    private final List<Recorder> recorders = new ArrayList<>();

    private CoverageRun(RuleProgram program) {
        OwnSheets own = OwnSheets.of(program.workbook());
        Exhaustion exhaustion = new Exhaustion(program);
        for (Derived derived : program.workbook().derived()) {
            switch (derived.function()) {
                case COUNT, POINTS, HIGHEST_POINTS, CLASSIFY ->
                    recorders.add(new BlockRecorder(program, derived, own, exhaustion));
                default -> {
                    // no rows with conditions
                }
            }
        }
        for (Criterion criterion : program.workbook().criteria()) {
            recorders.add(new BlockRecorder(program, criterion, own, exhaustion));
        }
        for (Table table : program.tables()) {
            recorders.add(new TableRecorder(program, table, own, exhaustion));
        }
    }

    /** The coverage by the workbook's own cases. */
    public static Coverage of(RuleProgram program) {
        CoverageRun coverage = new CoverageRun(program);
        for (TestForm form : TestForm.all(program)) {
            coverage.see(form.test().id(), program.trial(form.entered()));
        }
        return coverage.result();
    }

    private void see(String test, Run run) {
        recorders.forEach(recorder -> recorder.see(test, run));
    }

    private Coverage result() {
        List<RowCoverage> rows = new ArrayList<>();
        recorders.forEach(recorder -> rows.addAll(recorder.rows()));
        return new Coverage(rows);
    }
}
