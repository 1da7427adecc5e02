package jp.hantei.judgement;

/**
 * An unanswered (or 不明) item that can still change the verdict.
 *
 * @param id item id
 * @param label number and 表示名
 * @param section 節
 * @param unknown true when it was answered 不明/未実施, false when blank
 */
public record MissingItem(String id, String label, String section, boolean unknown) {}
