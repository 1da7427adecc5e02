package jp.hantei.registry;

/** What an account may do; the web decides what that means for each screen. */
public enum Role {
    /** 指定医 (designated physician). */
    DOCTOR,
    /** 医療クラーク. */
    CLERK,
    /** 責任者 of a hospital. */
    INSTITUTION_MANAGER,
    /** 自治体. */
    MUNICIPALITY,
    /** 研究班: edits the decision tables. */
    RESEARCH_PANEL,
    /** 運用事業者 and システム運営主体. */
    OPERATOR
}
