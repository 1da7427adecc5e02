package jp.hantei.registry;

/** Whether a patient applies for the first time. */
public enum Application {
    /** 新規. */
    NEW,
    /** 更新. */
    RENEWAL
}
