package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;

/**
 * A test case with its answers read, once for all programs of one shape (the same items in the same order).
 *
 * @param test the case
 * @param entered its answers; to be left untouched
 * @param unreadable answers that could not be read; they count as not entered
 * @param expectations what it expects, 導出 by its parts
 */
public record TestForm(TestCase test, Facts entered, List<Unreadable> unreadable, List<Expectation> expectations) {

    /**
     * An answer that could not be read.
     *
     * @param answer {@code item=answer}
     * @param what what is wrong with it
     */
    public record Unreadable(String answer, String what) {}

    public TestForm {
        unreadable = List.copyOf(unreadable);
        expectations = List.copyOf(expectations);
    }

    public static TestForm read(RuleProgram program, TestCase test) {
        Facts facts = program.blank();
        List<Unreadable> unreadable = new ArrayList<>();
        AnswerReader.enter(
                facts,
                program.slots().of("application"),
                new Answer.Label(test.application().label()));
        for (Item item : program.workbook().items()) {
            String raw = test.answers().get(item.id());
            if (raw != null) {
                Answer answer = AnswerReader.read(item, raw);
                if (answer instanceof Answer.Unreadable bad) {
                    unreadable.add(new Unreadable(item.id() + "=" + raw, bad.what()));
                }
                AnswerReader.enter(facts, program.slots().of(item.id()), answer);
            }
        }
        return new TestForm(test, facts, unreadable, Expectation.of(test));
    }

    /** Every case of the workbook. */
    public static List<TestForm> all(RuleProgram program) {
        return program.workbook().tests().stream()
                .map(test -> read(program, test))
                .toList();
    }
}
