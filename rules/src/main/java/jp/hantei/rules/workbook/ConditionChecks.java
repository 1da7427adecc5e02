package jp.hantei.rules.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Condition cells that say nothing: they hold whatever is entered, or never. Warnings at the cell. */
final class ConditionChecks {
    private static final String APPLICATION = "application";

    private final RuleWorkbook workbook;
    private final Vocabulary vocabulary;
    private final Problems problems;

    private ConditionChecks(RuleWorkbook workbook, Vocabulary vocabulary, Problems problems) {
        this.workbook = workbook;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    static void check(RuleWorkbook workbook, Vocabulary vocabulary, Problems problems) {
        ConditionChecks checks = new ConditionChecks(workbook, vocabulary, problems);
        for (Item item : workbook.items()) {
            item.shownWhen().forEach(condition -> checks.check(condition, true));
        }
        for (Derived derived : workbook.derived()) {
            checks.rows(derived.arguments());
        }
        for (Criterion criterion : workbook.criteria()) {
            checks.rows(criterion.arguments());
        }
        for (DecisionTable table : workbook.tables()) {
            boolean presence =
                    switch (table.kind()) {
                        case DIAGNOSIS, SEVERITY -> false;
                        case DERIVED, ELIGIBILITY, CONSISTENCY -> true;
                    };
            for (DecisionTable.Row row : table.rows()) {
                row.conditions().forEach(condition -> checks.check(condition, presence));
            }
        }
    }

    private void rows(List<Argument> rows) {
        for (Argument row : rows) {
            Condition condition = row.condition();
            if (condition != null) {
                check(condition, false);
            }
        }
    }

    /** @param presence whether 記入あり may stand in the cell */
    private void check(Condition condition, boolean presence) {
        Optional<Item> item = workbook.item(condition.subject());
        CellTest test = condition.test();
        if (test instanceof CellTest.OneOf oneOf) {
            labels(condition, oneOf, presence && item.isPresent());
        } else if (test instanceof CellTest.InRange range) {
            item.ifPresent(of -> range(condition, range, of));
        } else if (item.isEmpty() && !condition.subject().equals(APPLICATION)) {
            problems.warning(
                    condition.place(),
                    "記入する項目ではないので、" + (test instanceof CellTest.Blank ? "いつも成り立つ" : "成り立つことのない") + "条件です",
                    condition.subject() + "=" + condition.text(),
                    "様式の項目の列に書いてください");
        }
    }

    private void labels(Condition condition, CellTest.OneOf oneOf, boolean presence) {
        CodeList codes =
                vocabulary.subject(condition.subject()).map(Subject::codes).orElse(null);
        if (condition.subject().equals(APPLICATION)) {
            return; // never blank, so that 新規、更新 is how a row says "always"
        }
        if (codes == null || !oneOf.labels().containsAll(codes.regularLabels())) {
            return;
        }
        String entered = presence ? "記入の有無を見るなら「記入あり」と書き、見ないなら空欄にしてください" : "条件を外すか、答えを選び直してください";
        if (codes.regular().size() == 1) {
            problems.warning(
                    condition.place(),
                    "コード表「" + codes.name() + "」には答えが1つしかないので、空欄でも成り立つ条件です",
                    condition.subject() + "=" + condition.text(),
                    "コード表にほかの答えを足してください。" + entered);
        } else {
            problems.warning(
                    condition.place(), "どの答えでも、空欄でも成り立つ条件です", condition.subject() + "=" + condition.text(), entered);
        }
    }

    private void range(Condition condition, CellTest.InRange range, Item item) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        double low = min == null ? Double.NEGATIVE_INFINITY : min.doubleValue();
        double high = max == null ? Double.POSITIVE_INFINITY : max.doubleValue();
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return;
        }
        for (Interval interval : range.intervals()) {
            boolean never = !interval.meets(low, high);
            if (never || holdsFor(interval, low, high)) {
                problems.warning(
                        condition.place(),
                        "下限・上限の中では" + (never ? "成り立つことのない" : "いつも成り立つ") + "条件です",
                        condition.subject() + "=" + condition.text(),
                        "「" + item.label() + "」に入る値は " + shown(min) + "～" + shown(max) + " です。条件か、様式の下限・上限を見直してください");
            }
        }
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }

    /**
     * Whether every number from {@code low} to {@code high} lies in it and its own bounds lie outside. A bound on the limit
     * is left alone: {@code >=0} on what begins at 0 asks whether a number was given.
     */
    private static boolean holdsFor(Interval interval, double low, double high) {
        boolean above = Double.isInfinite(interval.low()) || interval.low() < low;
        boolean below = Double.isInfinite(interval.high()) || interval.high() > high;
        return above && below;
    }
}
