package jp.hantei.web.form;

import jp.hantei.judgement.Finding;

/**
 * A finding at its item, in the same words as in the summary.
 *
 * @param required 必須項目の未記入: shown only after the item was visited
 */
public record Note(boolean error, boolean required, String message, String clause) {
    static Note of(Finding finding) {
        return new Note(
                finding.level() == Finding.Level.ERROR,
                finding.kind() == Finding.Kind.REQUIRED,
                finding.message(),
                finding.clause());
    }
}
