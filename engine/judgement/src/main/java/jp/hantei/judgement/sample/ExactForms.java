package jp.hantei.judgement.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.RowForms;
import jp.hantei.rules.verify.Witness;

/** Answers on which a row decides, for rows that a search does not reach: taken from the diagrams of all forms. */
final class ExactForms {
    private final RuleWorkbook workbook;
    private final RowForms forms;
    private final Map<Wish.RowDecides, Optional<Answers>> found = new HashMap<>();

    ExactForms(RuleWorkbook workbook) {
        this.workbook = workbook;
        this.forms = new RowForms(RuleProgram.of(workbook));
    }

    /** The form with the fewest answers; empty when there is none, or none was found. */
    Optional<Answers> fewest(Wish.RowDecides wish) {
        return found.computeIfAbsent(
                wish, w -> forms.decides(w.table(), w.row()).map(this::answers));
    }

    /** Its answers fixed, all other items as they were. */
    Optional<Domains> domains(Wish.RowDecides wish, Domains everything) {
        return fewest(wish).map(answers -> {
            Domains domains = everything.fix(
                    Choices.APPLICATION,
                    Choice.label(
                            answers.application().label(), answers.application().label()));
            for (Map.Entry<String, String> answer : answers.values().entrySet()) {
                domains = domains.fix(answer.getKey(), choice(everything, answer.getKey(), answer.getValue()));
            }
            return domains;
        });
    }

    private Answers answers(Witness witness) {
        Map<String, String> values = new LinkedHashMap<>();
        witness.answers().forEach((id, text) -> values.put(id, code(id, text)));
        return new Answers(witness.application(), values);
    }

    /** A label's code; what is no label stays as it is. */
    private String code(String id, String text) {
        return workbook.item(id).flatMap(Item::codeList).stream()
                .flatMap(list -> list.codes().stream())
                .filter(code -> code.label().equals(text))
                .map(Code::code)
                .findFirst()
                .orElse(text);
    }

    private Choice choice(Domains everything, String id, String text) {
        return everything.of(id).stream()
                .filter(choice -> choice.text().equals(text))
                .findFirst()
                .orElseGet(() -> text.equals(code(id, "不明")) ? Choice.unknown(text) : Choice.label(text, text));
    }
}
