package jp.hantei.rules.verify;

import java.util.Optional;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was found at one place of a workbook.
 *
 * @param kind what kind of thing it is
 * @param place where: the cell, or the sheet when it has no cell of its own
 * @param subject the row, item, criterion or test that is meant, e.g. {@code D4}; empty when the whole sheet is
 * @param what what is wrong, in Japanese
 * @param value the value that was found, empty when nothing was
 * @param fix what to do or "maybe …", in Japanese
 * @param witness a form that shows it, or null where no form can (a row that never holds)
 * @param accepted the reason why the workbook's authors accept it, or null
 */
public record Finding(
        FindingKind kind,
        Place place,
        String subject,
        String what,
        String value,
        String fix,
        @Nullable Witness witness,
        @Nullable String accepted) {

    /** A finding that no form shows. */
    public static Finding of(FindingKind kind, Place place, String subject, String what, String value, String fix) {
        return new Finding(kind, place, subject, what, value, fix, null, null);
    }

    /** A problem of reading, as a finding. */
    public static Finding of(Problem problem) {
        FindingKind warning = problem.topic() == Problem.Topic.UNIT ? FindingKind.WRONG_UNIT : FindingKind.NOTICE;
        FindingKind kind = problem.isError() ? FindingKind.UNREADABLE : warning;
        return of(kind, problem.place(), "", problem.what(), problem.value(), problem.fix());
    }

    public Finding shownBy(Witness form) {
        return new Finding(kind, place, subject, what, value, fix, form, accepted);
    }

    /** The same, accepted on the cover with a reason (表紙 承認). */
    public Finding acceptedFor(String reason) {
        return new Finding(kind, place, subject, what, value, fix, witness, reason);
    }

    public Optional<Witness> shown() {
        return Optional.ofNullable(witness);
    }

    /** Whether nobody has accepted it and it says more than that something was left out. */
    public boolean open() {
        return accepted == null && kind.grade() != FindingKind.Grade.SKIPPED;
    }

    @Override
    public String toString() {
        String shownValue = value.isEmpty() ? "" : "「" + value + "」";
        String reason = accepted == null ? "" : "（承認: " + accepted + "）";
        return place + ": [" + kind.label() + "] " + what + shownValue + reason
                + (fix.isEmpty() ? "" : "\n    → " + fix);
    }
}
