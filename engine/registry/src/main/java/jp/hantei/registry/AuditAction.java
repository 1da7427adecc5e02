package jp.hantei.registry;

/** What an audit row says was done. */
public enum AuditAction {
    LOGGED_IN,
    LOGIN_REFUSED,
    LOGGED_OUT,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    DRAFT_DISCARDED,
    REGISTERED,
    VIEWED,
    VIEWED_BY_KEY,
    KEY_REFUSED,
    PRINTED,
    /** A batch of forms was imported; the subject is the import job. */
    IMPORTED,
    EXPORTED,
    RULES_ACTIVATED,
    ENCRYPTION_KEY_ROTATED
}
