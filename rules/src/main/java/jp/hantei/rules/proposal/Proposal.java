package jp.hantei.rules.proposal;

import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.synthesis.Draft;

/**
 * A test case proposed.
 *
 * @param reason why
 * @param id 番号 that it would get
 * @param draft the row
 */
public record Proposal(Reason reason, String id, Draft draft) {

    /** Why a test case is proposed. */
    public enum Reason {
        MUTANT("気づかない変異"),
        COVERAGE("試験のない行・条件"),
        BOUNDARY("境目");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    TestCase testCase() {
        return draft.testCase(id);
    }
}
