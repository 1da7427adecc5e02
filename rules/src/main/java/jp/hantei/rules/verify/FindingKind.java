package jp.hantei.rules.verify;

/** What kind of thing a finding is, and how it is to be taken. */
public enum FindingKind {
    UNREADABLE("読めない", Grade.MEND),
    NOTICE("注意", Grade.LOOK),
    GAP("抜け", Grade.MEND),
    IMPOSSIBLE_ROW("成立しない行", Grade.MEND),
    DUPLICATE_ROW("重複した行", Grade.MEND),
    CONTRADICTION("食い違う行", Grade.MEND),
    MASKED_ROW("隠れた行", Grade.MEND),
    MISLEADING_ROW("一部が届かない行", Grade.LOOK),
    SUBSUMED_ROW("余分な行", Grade.LOOK),
    OVERLAP("重なる行", Grade.LOOK),
    IDLE_COLUMN("効かない列", Grade.LOOK),
    OUT_OF_RANGE("範囲の外", Grade.MEND),
    UNYIELDED("出ない値", Grade.LOOK),
    UNREACHABLE_RESULT("届かない結果", Grade.MEND),
    CONSTANT_CRITERION("変わらない基準", Grade.MEND),
    UNUSED("使われない", Grade.LOOK),
    MISSING_INPUT("足りない入力", Grade.MEND),
    WRONG_UNIT("単位の違い", Grade.MEND),
    FAILING_TEST("試験の不一致", Grade.MEND),
    UNCONFIRMED_TEST("未確認の試験", Grade.LOOK),
    UNTESTED_ROW("試験のない行", Grade.LOOK),
    UNTESTED_CONDITION("試験のない条件", Grade.LOOK),
    SURVIVING_MUTANT("気づかない変異", Grade.LOOK),
    NOT_CHECKED("調べていない", Grade.SKIPPED);

    private final String label;
    private final Grade grade;

    FindingKind(String label, Grade grade) {
        this.label = label;
        this.grade = grade;
    }

    public String label() {
        return label;
    }

    public Grade grade() {
        return grade;
    }

    /** How a finding is to be taken. */
    public enum Grade {
        /** 直すべき指摘: some form gets a wrong or no answer, or something can never be. */
        MEND("直す"),
        /** 確かめる指摘: it may be meant so. */
        LOOK("確かめる"),
        /** 調べていない: why a check was left out. */
        SKIPPED("調べていない");

        private final String label;

        Grade(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
