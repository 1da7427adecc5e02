package jp.hantei.judgement;

/**
 * A row that decided.
 *
 * @param table sheet, e.g. {@code 診断基準}
 * @param row row name, e.g. {@code D1}
 * @param place workbook, sheet and cell
 * @param outcome what it decided, e.g. {@code Definite}
 * @param clause 条文
 * @param provenance 確認, 推定 or 未確認
 */
public record DecidingRow(String table, String row, String place, String outcome, String clause, String provenance) {}
