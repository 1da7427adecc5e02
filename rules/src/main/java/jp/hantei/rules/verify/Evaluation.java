package jp.hantei.rules.verify;

import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;

/** By what a form is evaluated when 試験 are run. */
public enum Evaluation {
    /** Drools and the planes, as a form is judged. */
    OFFICIAL {
        @Override
        Run run(RuleProgram program, Facts entered) {
            return program.judge(entered);
        }
    },
    /** The planes alone: a fraction of the time, for looking at thousands of changed workbooks. */
    PLANES {
        @Override
        Run run(RuleProgram program, Facts entered) {
            return program.trial(entered);
        }
    };

    abstract Run run(RuleProgram program, Facts entered);
}
