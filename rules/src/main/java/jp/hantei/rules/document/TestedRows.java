package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;

/**
 * Which tests (試験) cover which rows: in a first-hit table the row decided, elsewhere it held.
 *
 * @param tests row → 番号 in the order of the sheet; rows that no test covers are absent
 */
record TestedRows(Map<RowKey, List<String>> tests) {

    static TestedRows of(RuleProgram program) {
        Map<RowKey, List<String>> covered = new LinkedHashMap<>();
        for (TestCase test : program.workbook().tests()) {
            Run run = program.trial(facts(program, test));
            for (Table table : program.tables()) {
                tableRows(run, table, test.id(), covered);
            }
            for (Criterion criterion : program.workbook().criteria()) {
                arguments(program, run, criterion.arguments(), test.id(), covered);
            }
            for (Derived derived : program.workbook().derived()) {
                arguments(program, run, derived.arguments(), test.id(), covered);
            }
        }
        return new TestedRows(covered);
    }

    /** Of a workbook whose tests cannot be run. */
    static TestedRows none() {
        return new TestedRows(Map.of());
    }

    List<String> at(Place place) {
        return tests.getOrDefault(RowKey.of(place), List.of());
    }

    private static void tableRows(Run run, Table table, String test, Map<RowKey, List<String>> covered) {
        BitSet rows = run.rows(table).holding();
        if (table.source().hitPolicy() == HitPolicy.FIRST) {
            int deciding = run.rows(table).deciding();
            rows.clear();
            if (deciding >= 0) {
                rows.set(deciding);
            }
        }
        rows.stream().forEach(row -> add(covered, table.source().rows().get(row).place(), test));
    }

    private static void arguments(
            RuleProgram program, Run run, List<Argument> arguments, String test, Map<RowKey, List<String>> covered) {
        for (Argument argument : arguments) {
            Condition condition = argument.condition();
            if (condition != null && program.truth(condition, run.facts()) == Truth.TRUE) {
                add(covered, argument.place(), test);
            }
        }
    }

    private static void add(Map<RowKey, List<String>> covered, Place place, String test) {
        covered.computeIfAbsent(RowKey.of(place), row -> new ArrayList<>()).add(test);
    }

    private static Facts facts(RuleProgram program, TestCase test) {
        Facts facts = program.blank();
        Answer application = new Answer.Label(test.application().label());
        AnswerReader.enter(facts, program.slots().of("application"), application);
        for (Item item : program.workbook().items()) {
            String raw = test.answers().get(item.id());
            if (raw != null) {
                AnswerReader.enter(facts, program.slots().of(item.id()), AnswerReader.read(item, raw));
            }
        }
        return facts;
    }
}
