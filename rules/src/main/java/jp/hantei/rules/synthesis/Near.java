package jp.hantei.rules.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slots;

/**
 * A form that differs from a test case by few answers.
 *
 * @param base the case
 * @param changes what differs; none when it is the case's own form
 * @param entered its answers; to be left untouched
 * @param run what the workbook's tables say of it, by the planes
 */
public record Near(TestCase base, List<Change> changes, Facts entered, Run run) {
    public Near {
        changes = List.copyOf(changes);
    }

    public Application application() {
        return changes.stream()
                .filter(change -> change.item().equals(Change.APPLICATION))
                .map(change -> change.answer().equals(Application.NEW.label()) ? Application.NEW : Application.RENEWAL)
                .reduce(base.application(), (earlier, later) -> later);
    }

    /** What differs, as a person says it: {@code 起立試験=未実施}. */
    public String inWords(Slots slots) {
        return changes.isEmpty()
                ? base.id() + "と同じ答え"
                : changes.stream()
                        .map(change -> slots.of(change.item()).label() + "=" + change.answer())
                        .collect(Collectors.joining("、"));
    }

    /** Every answer of the form. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>(base.answers());
        for (Change change : changes) {
            if (change.answer().equals(Change.BLANK)) {
                answers.remove(change.item());
            } else if (!change.item().equals(Change.APPLICATION)) {
                answers.put(change.item(), change.answer());
            }
        }
        return answers;
    }
}
