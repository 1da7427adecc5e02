package jp.hantei.rules.mutation;

import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Witness;

/**
 * Whether a mutant of one workbook differs from it on any form: in diagnosis, severity, verdict, findings or the criteria that
 * the screen shows.
 */
@FunctionalInterface
public interface Equivalence {
    /** Proves nothing. */
    Equivalence UNKNOWN = mutated -> new Unknown("調べていません");

    /** @param mutated the mutant's workbook: ids, items and order are those of the original */
    Answer of(RuleWorkbook mutated);

    /** The answer. */
    sealed interface Answer {}

    /** No form differs. */
    record Same() implements Answer {}

    /** This form differs. */
    record Different(Witness form) implements Answer {}

    /** @param why what kept it from being decided, in Japanese */
    record Unknown(String why) implements Answer {}
}
