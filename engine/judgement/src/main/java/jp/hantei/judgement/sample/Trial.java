package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.verify.Values;

/** Runs the rules over a proposal without the rest of a judgement: a search asks thousands of times. Thread-safe. */
final class Trial {
    private final RuleProgram program;
    private final Map<String, Item> items = new HashMap<>();

    Trial(RuleWorkbook workbook) {
        this.program = RuleProgram.of(workbook);
        workbook.items().forEach(item -> items.put(item.id(), item));
    }

    /** A derived value as shown, when it is settled. */
    Optional<String> value(Answers answers, String derived) {
        return Values.show(run(answers).facts(), program.slots().of(derived));
    }

    /** The items at which the rows of 整合性 point that would be reported. */
    List<String> contradicted(Answers answers) {
        Run run = run(answers);
        List<String> pointed = new ArrayList<>();
        for (Table table : program.tables()) {
            if (table.source().kind() == DecisionTable.Kind.CONSISTENCY) {
                for (int row = 0; row < run.rows(table).size(); row++) {
                    if (run.rows(table).truth(row) == Truth.TRUE) {
                        String outcome = table.source().rows().get(row).outcome("項目");
                        Arrays.stream(outcome.split("、"))
                                .filter(items::containsKey)
                                .forEach(pointed::add);
                    }
                }
            }
        }
        return pointed;
    }

    /** Whether the row decides, or is reported. */
    boolean decides(Answers answers, Wish.RowDecides wish) {
        Run run = run(answers);
        for (Table table : program.tables()) {
            if (table.source().name().equals(wish.table().name())) {
                int row = table.source().rows().indexOf(wish.row());
                return wish.table().kind() == DecisionTable.Kind.CONSISTENCY
                        ? run.rows(table).truth(row) == Truth.TRUE
                        : run.rows(table).deciding() == row;
            }
        }
        return false;
    }

    private Run run(Answers answers) {
        Facts facts = program.blank();
        AnswerReader.enter(
                facts,
                program.slots().of(Choices.APPLICATION),
                new Answer.Label(answers.application().label()));
        answers.values().forEach((id, value) -> {
            Item item = items.get(id);
            if (item != null) {
                AnswerReader.enter(facts, program.slots().of(id), AnswerReader.read(item, value));
            }
        });
        return program.judge(facts);
    }
}
