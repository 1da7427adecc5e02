package jp.hantei.rules.document;

import java.util.List;

/**
 * One row of a criterion or formula in words.
 *
 * @param subject id that it looks at
 * @param anchor where the document explains the subject ({@code c-…}, {@code d-…}), empty when it does not
 * @param words the condition as a sentence
 * @param hint what the form says of the item, may be empty
 * @param remarks clause, provenance, tests, findings
 * @param lead of {@code inner}: how many of them must hold, empty when there are none
 * @param inner the rows of a step that has no place of its own
 */
public record Line(
        String subject, String anchor, String words, String hint, Remarks remarks, String lead, List<Line> inner) {
    public Line {
        inner = List.copyOf(inner);
    }
}
