package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.verify.TestForm;

/** Runs the test cases by the planes and notes what each row and condition came to. */
public final class CoverageRun {
    private final List<Looker> lookers;
    private final List<List<RowCoverage.Notes>> notes = new ArrayList<>();

    private CoverageRun(RuleProgram program) {
        lookers = Lookers.of(program);
        lookers.forEach(looker ->
                notes.add(looker.rows().stream().map(RowCoverage.Notes::new).toList()));
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
        for (int i = 0; i < lookers.size(); i++) {
            List<RowLook> looks = lookers.get(i).look(run);
            for (int r = 0; r < looks.size(); r++) {
                notes.get(i).get(r).add(test, looks.get(r));
            }
        }
    }

    private Coverage result() {
        return new Coverage(notes.stream()
                .flatMap(List::stream)
                .map(RowCoverage.Notes::result)
                .toList());
    }
}
