package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** Copies of a workbook's parts with one thing changed. */
final class Copies {
    private Copies() {}

    static <T> List<T> with(List<T> list, int index, T changed) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, changed);
        return List.copyOf(copy);
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return List.copyOf(copy);
    }

    static RuleWorkbook items(RuleWorkbook of, List<Item> items) {
        return new RuleWorkbook(
                of.cover(),
                of.codeLists(),
                items,
                of.derived(),
                of.criteria(),
                of.tables(),
                of.tests(),
                of.file(),
                of.meaningHash());
    }

    static RuleWorkbook derived(RuleWorkbook of, List<Derived> derived) {
        return new RuleWorkbook(
                of.cover(),
                of.codeLists(),
                of.items(),
                derived,
                of.criteria(),
                of.tables(),
                of.tests(),
                of.file(),
                of.meaningHash());
    }

    static RuleWorkbook criteria(RuleWorkbook of, List<Criterion> criteria) {
        return new RuleWorkbook(
                of.cover(),
                of.codeLists(),
                of.items(),
                of.derived(),
                criteria,
                of.tables(),
                of.tests(),
                of.file(),
                of.meaningHash());
    }

    static RuleWorkbook tables(RuleWorkbook of, List<DecisionTable> tables) {
        return new RuleWorkbook(
                of.cover(),
                of.codeLists(),
                of.items(),
                of.derived(),
                of.criteria(),
                tables,
                of.tests(),
                of.file(),
                of.meaningHash());
    }

    static DecisionTable rows(DecisionTable of, List<DecisionTable.Row> rows) {
        return new DecisionTable(of.name(), of.kind(), of.hitPolicy(), of.derived(), of.columns(), rows, of.place());
    }

    static DecisionTable.Row conditions(DecisionTable.Row of, List<Condition> conditions) {
        return new DecisionTable.Row(of.id(), conditions, of.outcomes(), of.clause(), of.provenance(), of.place());
    }

    static Criterion rows(Criterion of, int needed, List<Argument> arguments) {
        return new Criterion(of.id(), of.label(), of.group(), needed, arguments, of.place());
    }

    static Derived rows(Derived of, List<Argument> arguments) {
        return new Derived(
                of.id(),
                of.label(),
                of.function(),
                of.unit(),
                of.codes(),
                of.decimals(),
                of.hitPolicy(),
                arguments,
                of.place());
    }

    static Argument condition(Argument of, Condition condition) {
        return new Argument(of.subject(), condition, of.value(), of.clause(), of.provenance(), of.place());
    }

    static Argument value(Argument of, String value) {
        return new Argument(of.subject(), of.condition(), value, of.clause(), of.provenance(), of.place());
    }

    static Item unfilled(Item of) {
        return new Item(
                of.id(),
                of.section(),
                of.heading(),
                of.number(),
                of.label(),
                of.type(),
                of.codes(),
                of.unit(),
                of.min(),
                of.max(),
                of.decimals(),
                of.whenNew(),
                of.whenRenewal(),
                of.shownWhen(),
                null,
                of.carriedOver(),
                of.hint(),
                of.provenance(),
                of.place());
    }
}
