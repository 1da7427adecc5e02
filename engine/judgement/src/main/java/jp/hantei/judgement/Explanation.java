package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Test;
import jp.hantei.rules.verify.Values;

/** Every criterion of a form, down to item, value, row and clause. */
final class Explanation {
    private final PackView pack;
    private final Facts facts;

    Explanation(PackView pack, Run run) {
        this.pack = pack;
        this.facts = run.facts();
    }

    /** The criteria that the screen shows, in the order of the workbook. */
    List<CriterionResult> criteria() {
        List<CriterionResult> results = new ArrayList<>(pack.criteria.size());
        for (EvidenceTemplate.Of template : pack.criteria) {
            results.add(new CriterionResult(
                    template.criterion().id(),
                    template.criterion().label(),
                    template.criterion().group(),
                    state(template.slot()),
                    template.criterion().needed(),
                    evidence(template.rows())));
        }
        return results;
    }

    private State state(Slot slot) {
        long possible = facts.possible(slot.index());
        if (Long.bitCount(possible) != 1) {
            return State.UNKNOWN;
        }
        return possible == slot.bit("満たす") ? State.MET : State.UNMET;
    }

    private List<CriterionResult.Evidence> evidence(List<EvidenceTemplate> templates) {
        List<CriterionResult.Evidence> rows = new ArrayList<>(templates.size());
        for (EvidenceTemplate template : templates) {
            rows.add(new CriterionResult.Evidence(
                    template.slot().id(),
                    template.label(),
                    template.condition(),
                    value(template),
                    truth(template),
                    template.clause(),
                    template.place(),
                    evidence(template.inner())));
        }
        return rows;
    }

    /** An input that a table or a formula merely reads is met once it is known. */
    private State truth(EvidenceTemplate template) {
        Test test = template.test();
        if (test == null) {
            return Values.show(facts, template.slot()).isPresent() ? State.MET : State.UNKNOWN;
        }
        return test.holds(facts) ? State.MET : test.possible(facts) ? State.UNKNOWN : State.UNMET;
    }

    private String value(EvidenceTemplate template) {
        Slot slot = template.slot();
        String shown = Values.show(facts, slot).orElse("");
        if (!shown.isEmpty()) {
            return template.unit().isEmpty() ? shown : shown + " " + template.unit();
        }
        String range = Values.range(facts, slot);
        if (!range.isEmpty()) {
            return range;
        }
        if (!template.isItem()) {
            return "未確定";
        }
        return facts.presence(slot.index()) == Facts.UNKNOWN ? "不明" : "未入力";
    }
}
