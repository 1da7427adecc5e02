package jp.hantei.rules.difference;

import java.util.BitSet;

/**
 * One thing that forms of a region have in common.
 *
 * @param function where it is true
 * @param words {@code 診断=Definite}; empty for a variable, whose words follow from its values
 * @param variable the variable, or -1 for a result or a criterion
 * @param values the values of the variable that are allowed
 */
record Literal(int function, String words, int variable, BitSet values) {
    static Literal of(int function, String words) {
        return new Literal(function, words, -1, new BitSet());
    }

    static Literal of(int function, int variable, BitSet values) {
        return new Literal(function, "", variable, values);
    }
}
