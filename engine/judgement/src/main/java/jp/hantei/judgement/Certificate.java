package jp.hantei.judgement;

import java.util.List;

/**
 * What is needed to derive the verdict again, years later.
 *
 * @param disease disease number
 * @param revision form revision
 * @param rulesHash SHA-256 of the rule pack's meaning
 * @param formHash SHA-256 of the canonical answers
 * @param engine engine version
 * @param verdict the verdict
 * @param rows rows that decided, e.g. {@code 診断基準 D1}
 * @param seal SHA-256 over all the above
 */
public record Certificate(
        String disease,
        String revision,
        String rulesHash,
        String formHash,
        String engine,
        String verdict,
        List<String> rows,
        String seal) {
    public Certificate {
        rows = List.copyOf(rows);
    }
}
