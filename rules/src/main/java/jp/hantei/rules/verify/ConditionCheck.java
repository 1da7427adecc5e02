package jp.hantei.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Test;

/** Each condition cell by itself: one that no form can satisfy, and one that every form does. */
final class ConditionCheck {
    private final Subject subject;

    ConditionCheck(Subject subject) {
        this.subject = subject;
    }

    /** A condition and what it belongs to, e.g. {@code 診断基準 D4} or {@code 基準 parkinsonism}. */
    record Place(String owner, Condition condition) {}

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Place place : conditions(subject.workbook())) {
            Condition condition = place.condition();
            if (!subject.workbook().own(condition.place())) {
                continue;
            }
            if (impossible(condition)) {
                findings.add(finding(place, "この条件はどの票でも成り立ちません", "取り得る値は " + range(condition) + " です。値か境界を見直してください"));
            } else if (idle(place) || beyond(condition)) {
                findings.add(
                        finding(place, "この条件はどの票でも成り立ちます", "取り得る値は " + range(condition) + " です。空欄にするか、境界を見直してください"));
            } else {
                Parts.of(condition).stream()
                        .filter(this::impossible)
                        .forEach(part -> findings.add(finding(
                                place,
                                "この条件のうち「" + part.text() + "」はどの票でも成り立ちません",
                                "取り得る値は " + range(condition) + " です。値か境界を見直してください")));
            }
        }
        return findings;
    }

    /** Whether a cell of a decision table holds even for a form on which nothing is entered. */
    private boolean idle(Place place) {
        Test test = subject.program().test(place.condition());
        boolean inTable = !place.owner().startsWith("基準 ") && !place.owner().startsWith("自動計算 ");
        return inTable
                && !(test instanceof Test.Presence || test instanceof Test.AnsweredUnknown)
                && test.holds(subject.program().blank())
                && subject.space().whereTrue(subject.meaning().truth(test)) == Diagrams.TRUE;
    }

    /** Whether it names a bound outside of the item's range and so can't fail. */
    private boolean beyond(Condition condition) {
        Item item = subject.workbook().item(condition.subject()).orElse(null);
        if (item == null || !(condition.test() instanceof CellTest.InRange range)) {
            return false;
        }
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        boolean outside = range.intervals().stream()
                .anyMatch(i -> (min != null && !Double.isInfinite(i.low()) && i.low() < min.doubleValue())
                        || (max != null && !Double.isInfinite(i.high()) && i.high() > max.doubleValue()));
        int truth = subject.meaning().truth(subject.program().test(condition));
        return outside && subject.space().whereTrue(truth) == Diagrams.TRUE;
    }

    /** Whether a condition alone makes its row impossible: no form satisfies it, though one that is not filled in leaves it open. */
    boolean impossible(Condition condition) {
        int truth = subject.meaning().truth(subject.program().test(condition));
        return subject.space().whereTrue(truth) == Diagrams.FALSE;
    }

    private Finding finding(Place place, String what, String fix) {
        Condition condition = place.condition();
        return Finding.of(FindingKind.OUT_OF_RANGE, condition.place(), place.owner(), what, condition.text(), fix);
    }

    private String range(Condition condition) {
        return new PossibleValues(subject).of(condition.subject());
    }

    /** Every condition of tables, criteria and derived values. */
    static List<Place> conditions(RuleWorkbook workbook) {
        List<Place> all = new ArrayList<>();
        workbook.tables().forEach(table -> table.rows()
                .forEach(row -> row.conditions().forEach(c -> all.add(new Place(table.name() + " " + row.id(), c)))));
        workbook.criteria().forEach(criterion -> criterion.arguments().forEach(argument -> {
            if (argument.condition() != null) {
                all.add(new Place("基準 " + criterion.id(), argument.condition()));
            }
        }));
        workbook.derived().forEach(derived -> derived.arguments().forEach(argument -> {
            if (argument.condition() != null) {
                all.add(new Place("自動計算 " + derived.id(), argument.condition()));
            }
        }));
        return all;
    }
}
