package jp.hantei.rules.synthesis;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Expectation;
import jp.hantei.rules.verify.Observation;

/** Writes drafts: the answers that differ from the nearest case, and what the tables say of the form today. */
public final class Drafting {
    private final RuleProgram program;
    private final Explorer explorer;

    public Drafting(RuleProgram program) {
        this.program = program;
        this.explorer = new Explorer(program);
    }

    /** What the tables say of a form. */
    public Observation observe(Near form) {
        return new Observation(program, () -> explorer, form.entered(), form.run());
    }

    /**
     * A draft with 診断, 重症度, 判定 (as far as the workbook decides them) and 指摘.
     *
     * @param title what it shows
     */
    public Draft draft(String title, Near form) {
        Observation seen = observe(form);
        Map<String, String> expected = new LinkedHashMap<>();
        if (program.slots().has("diagnosis")) {
            expected.put("診断", seen.result("診断"));
        }
        if (program.slots().has("severity")) {
            expected.put("重症度", seen.result("重症度"));
        }
        if (program.table(DecisionTable.Kind.ELIGIBILITY).isPresent()) {
            expected.put("判定", seen.result("判定"));
        }
        expected.put("指摘", Expectation.only(seen.findings()));
        return new Draft(title, form, expected);
    }
}
