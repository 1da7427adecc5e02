package jp.hantei.rules.document;

/**
 * A row of 整合性.
 *
 * @param name 行
 * @param words its conditions as one sentence
 * @param level 矛盾 or 注意
 * @param message 指摘
 * @param remarks clause, provenance, tests, findings
 */
public record CheckText(String name, String words, String level, String message, Remarks remarks) {}
