package jp.hantei.web.form;

import java.util.Optional;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;

/** Which items are asked now: 表示条件, and 不要 unless it matters after all. */
final class Shown {

    private final RuleWorkbook workbook;
    private final Answers answers;
    private final Judgement judgement;

    Shown(RuleWorkbook workbook, Answers answers, Judgement judgement) {
        this.workbook = workbook;
        this.answers = answers;
        this.judgement = judgement;
    }

    boolean asked(Item item) {
        if (answers.values().containsKey(item.id())) {
            return true;
        }
        boolean matters = judgement.missing().stream().anyMatch(m -> m.id().equals(item.id()));
        if (item.requirement(answers.application()) == Requirement.NOT_ASKED && !matters) {
            return false;
        }
        return item.shownWhen().stream().allMatch(this::holds);
    }

    private boolean holds(Condition condition) {
        String entered = answers.values().get(condition.subject());
        String answer = entered != null ? entered : judgement.autofilled().getOrDefault(condition.subject(), "");
        CellTest test = condition.test();
        if (test instanceof CellTest.Blank) {
            return answer.isEmpty();
        }
        if (test instanceof CellTest.Entered) {
            return !answer.isEmpty();
        }
        if (test instanceof CellTest.OneOf oneOf) {
            return oneOf.labels().contains(label(condition.subject(), answer));
        }
        return test instanceof CellTest.InRange range && inRange(range, answer);
    }

    private String label(String subject, String answer) {
        Optional<Item> item = workbook.item(subject);
        return item.flatMap(Item::codeList)
                .flatMap(list -> list.find(answer))
                .map(Code::label)
                .orElse(answer);
    }

    private static boolean inRange(CellTest.InRange range, String answer) {
        return Numbers.read(answer)
                .map(number -> range.intervals().stream().anyMatch(i -> i.contains(number.doubleValue())))
                .orElse(false);
    }
}
