package jp.hantei.judgement.sample;

import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;

/** Something that shall be true of a form. */
sealed interface Wish {

    /** A subject (item, derived value, criterion, stage result) satisfies a test, or refutes it. */
    record That(String subject, CellTest test, boolean holds) implements Wish {
        static That holds(Condition condition) {
            return new That(condition.subject(), condition.test(), true);
        }

        static That refuted(Condition condition) {
            return new That(condition.subject(), condition.test(), false);
        }
    }

    /** A row is the one that decides. */
    record RowDecides(DecisionTable table, DecisionTable.Row row) implements Wish {}

    /** Some condition of a row is refuted. */
    record RowRefuted(DecisionTable.Row row) implements Wish {}
}
