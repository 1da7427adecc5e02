package jp.hantei.rules.program;

import java.util.Random;
import jp.hantei.rules.model.Item;

/** Random forms whose numbers stand on, just below and just above the limits of the tables. */
public final class RandomForms {
    private RandomForms() {}

    /** A form with some answers blank and some unknown; how many varies from form to form. */
    public static Facts next(RuleProgram program, Random random) {
        return next(program, new Explorer(program), random);
    }

    static Facts next(RuleProgram program, Explorer explorer, Random random) {
        Facts facts = program.blank();
        double blank = random.nextDouble() * 0.8;
        double unknown = random.nextDouble() * 0.2;
        enter(explorer, facts, program.slots().of("application"), random);
        for (Item item : program.workbook().items()) {
            if (random.nextDouble() < blank) {
                continue;
            }
            Slot slot = program.slots().of(item.id());
            if (random.nextDouble() < unknown) {
                AnswerReader.enter(facts, slot, new Answer.Unknown("不明"));
            } else {
                enter(explorer, facts, slot, random);
            }
        }
        return facts;
    }

    private static void enter(Explorer explorer, Facts facts, Slot slot, Random random) {
        if (slot.kind() == Slot.Kind.TEXT) {
            AnswerReader.enter(facts, slot, new Answer.Text("x"));
            return;
        }
        double[] values = explorer.representativesOf(slot.index());
        double value = values[random.nextInt(values.length)];
        if (slot.kind() == Slot.Kind.CODE) {
            AnswerReader.enter(facts, slot, new Answer.Label(slot.labels().get((int) value)));
        } else if (slot.kind() == Slot.Kind.DATE) {
            long day = 15_000 + random.nextInt(4_000);
            AnswerReader.enter(facts, slot, new Answer.Day(day, day));
        } else {
            AnswerReader.enter(facts, slot, new Answer.Amount(value));
        }
    }
}
