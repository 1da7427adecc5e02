package jp.hantei.rules.model;

import jp.hantei.rules.problem.Place;

/**
 * One answer of a code list.
 *
 * @param code what XML and JSON carry, e.g. {@code 1}
 * @param label what people see, e.g. {@code あり}
 * @param unknown true when the answer says "not known" or "not done": it neither satisfies nor refutes any condition
 * @param note explanation, may be empty
 * @param place where its label stands; no file for codes that the engine itself has
 */
public record Code(String code, String label, boolean unknown, String note, Place place) {
    /** A code that no workbook defines. */
    public Code(String code, String label, boolean unknown, String note) {
        this(code, label, unknown, note, Place.ofFile(""));
    }
}
