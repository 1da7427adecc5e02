package jp.hantei.rules.model;

/**
 * One answer of a code list.
 *
 * @param code what XML and JSON carry, e.g. {@code 1}
 * @param label what people see, e.g. {@code あり}
 * @param unknown true when the answer says "not known" or "not done": it neither satisfies nor refutes any condition
 * @param note explanation, may be empty
 */
public record Code(String code, String label, boolean unknown, String note) {}
