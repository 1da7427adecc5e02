package jp.hantei.rules.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.verify.TestForm;
import jp.hantei.rules.verify.Witness;

/** The forms of the test cases, and the forms that differ from one by one answer. */
public final class Neighbourhood {
    private final RuleProgram program;
    private final Map<String, Item> items = new HashMap<>();
    private final List<Option> options = new ArrayList<>();

    /** An answer to try. */
    private record Option(Change change, Slot slot, Answer answer) {}

    public Neighbourhood(RuleProgram program) {
        this.program = program;
        program.workbook().items().forEach(item -> items.put(item.id(), item));
        new Choices(program.workbook())
                .byItem()
                .forEach((item, answers) -> answers.forEach(answer -> options.add(option(new Change(item, answer)))));
    }

    private Option option(Change change) {
        return new Option(change, program.slots().of(change.item()), read(change));
    }

    private Answer read(Change change) {
        Item item = items.get(change.item());
        if (item == null) {
            return new Answer.Label(
                    CodeList.APPLICATION.find(change.answer()).orElseThrow().label());
        }
        return change.answer().equals(Change.BLANK)
                ? new Answer.Unreadable("空欄", "")
                : AnswerReader.read(item, change.answer());
    }

    /** The form of a test case. */
    public Near of(TestForm form) {
        return new Near(form.test(), List.of(), form.entered(), program.trial(form.entered()));
    }

    /** The form with one more answer changed. */
    public Near with(Near form, Change change) {
        return with(form, option(change));
    }

    private Near with(Near form, Option option) {
        Facts facts = form.entered().copy();
        AnswerReader.clear(facts, option.slot());
        AnswerReader.enter(facts, option.slot(), option.answer());
        List<Change> changes = new ArrayList<>(form.changes());
        changes.removeIf(change -> change.item().equals(option.change().item()));
        changes.add(option.change());
        return new Near(form.base(), changes, facts, program.trial(facts));
    }

    /** A form as what differs from the case that has most answers in common with it. */
    Near nearest(List<Near> cases, Witness witness) {
        Near best = cases.get(0);
        List<Change> fewest = Change.between(best.base(), witness.application(), witness.answers());
        for (Near at : cases) {
            List<Change> changes = Change.between(at.base(), witness.application(), witness.answers());
            if (changes.size() < fewest.size()) {
                best = at;
                fewest = changes;
            }
        }
        Near form = best;
        for (Change change : fewest) {
            form = with(form, change);
        }
        return form;
    }

    /** A workbook without test cases begins from a form on which nothing is entered. */
    Near nothing() {
        TestCase none = new TestCase("", "", Application.NEW, Map.of(), Map.of(), "", Map.of());
        return of(TestForm.read(program, none));
    }

    /** Takes a form; says whether to go on. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(Near form);
    }

    /** Every form in which one of these items is answered otherwise, until the visitor has enough. */
    public void around(Near form, Set<String> wanted, Visitor visitor) {
        for (Option option : options) {
            if (wanted.contains(option.change().item()) && !same(form.entered(), option)) {
                if (!visitor.visit(with(form, option))) {
                    return;
                }
            }
        }
    }

    /** Whether the form says so already. */
    private static boolean same(Facts facts, Option option) {
        int slot = option.slot().index();
        if (option.answer() instanceof Answer.Label label) {
            return facts.presence(slot) == Facts.GIVEN
                    && facts.possible(slot) == option.slot().bit(label.label());
        }
        if (option.answer() instanceof Answer.Amount amount) {
            return facts.settledNumber(slot) && facts.low(slot) == amount.value();
        }
        if (option.answer() instanceof Answer.Unknown) {
            return facts.presence(slot) == Facts.UNKNOWN;
        }
        return option.answer() instanceof Answer.Unreadable && facts.presence(slot) == Facts.BLANK;
    }

    /** Every item that the rules read. */
    public Set<String> items() {
        Set<String> all = new java.util.LinkedHashSet<>();
        options.forEach(option -> all.add(option.change().item()));
        return all;
    }
}
