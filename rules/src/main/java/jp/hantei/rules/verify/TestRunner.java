package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;

/** Runs 試験 and says at the cell what came out differently. */
public final class TestRunner {
    private final RuleProgram program;
    private final Explorer explorer;
    private final boolean judges;

    public TestRunner(RuleProgram program) {
        this.program = program;
        this.explorer = new Explorer(program);
        this.judges = program.table(DecisionTable.Kind.ELIGIBILITY).isPresent();
    }

    /**
     * One expectation that was not met.
     *
     * @param test 番号
     * @param title 題
     * @param column 診断, 重症度, 判定, 指摘 or 導出
     * @param expected the cell
     * @param actual what came out
     * @param rows the rows that decided, e.g. {@code 診断基準 D1 (2024-04.xlsx 診断基準!A9)}
     * @param place the expectation's cell
     */
    public record Failure(
            String test, String title, String column, String expected, String actual, List<String> rows, Place place) {}

    /** The whole sheet. */
    public record Report(int tests, int expectations, List<Failure> failures) {
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    public Report run() {
        List<Failure> failures = new ArrayList<>();
        int expectations = 0;
        for (TestCase test : program.workbook().tests()) {
            expectations += test.expected().size();
            failures.addAll(run(test));
        }
        return new Report(program.workbook().tests().size(), expectations, List.copyOf(failures));
    }

    private List<Failure> run(TestCase test) {
        Map<String, String> unreadable = new LinkedHashMap<>();
        Facts facts = facts(test, unreadable);
        List<Failure> failures = new ArrayList<>();
        unreadable.forEach((item, what) ->
                failures.add(new Failure(test.id(), test.title(), "回答", item, what, List.of(), placeOf(test, "回答"))));
        Run run = program.judge(facts);
        test.expected().forEach((column, expected) -> {
            if (column.equals("導出")) {
                derived(test, run, expected, failures);
                return;
            }
            String actual =
                    switch (column) {
                        case "診断" -> settled(facts, run, "diagnosis");
                        case "重症度" -> settled(facts, run, "severity");
                        case "判定" -> verdict(facts, run);
                        default -> String.join("、", findings(run));
                    };
            boolean same = column.equals("指摘") ? sameFindings(expected, run) : actual.equals(expected);
            if (!same) {
                failures.add(new Failure(
                        test.id(), test.title(), column, expected, actual, decidingRows(run), placeOf(test, column)));
            }
        });
        return failures;
    }

    private static Place placeOf(TestCase test, String column) {
        return test.places().getOrDefault(column, Place.ofFile(""));
    }

    private Facts facts(TestCase test, Map<String, String> unreadable) {
        Facts facts = program.blank();
        AnswerReader.enter(
                facts,
                program.slots().of("application"),
                new Answer.Label(test.application().label()));
        for (Item item : program.workbook().items()) {
            String raw = test.answers().get(item.id());
            if (raw != null) {
                Answer answer = AnswerReader.read(item, raw);
                if (answer instanceof Answer.Unreadable bad) {
                    unreadable.put(item.id() + "=" + raw, bad.what());
                }
                AnswerReader.enter(facts, program.slots().of(item.id()), answer);
            }
        }
        return facts;
    }

    private String settled(Facts facts, Run run, String slot) {
        if (!program.slots().has(slot)) {
            return "未確定";
        }
        return run.label(slot).orElseGet(() -> {
            long possible = explorer.possible(facts, slot);
            Slot at = program.slots().of(slot);
            return Long.bitCount(possible) == 1 ? at.labels().get(Long.numberOfTrailingZeros(possible)) : "未確定";
        });
    }

    private String verdict(Facts facts, Run run) {
        String label = judges ? settled(facts, run, "verdict") : "未確定";
        return label.equals("未確定") ? "判定不能" : label;
    }

    private Set<String> findings(Run run) {
        Set<String> rows = new TreeSet<>();
        for (Table table : program.tables()) {
            if (table.source().kind() == DecisionTable.Kind.CONSISTENCY) {
                for (int r = 0; r < run.rows(table).size(); r++) {
                    if (run.rows(table).truth(r) == Truth.TRUE) {
                        rows.add(table.source().rows().get(r).id());
                    }
                }
            }
        }
        return rows;
    }

    /** なし = none of all; names = these are among those reported. */
    private boolean sameFindings(String expected, Run run) {
        Set<String> found = findings(run);
        return expected.equals("なし") ? found.isEmpty() : found.containsAll(List.of(expected.split("、")));
    }

    private void derived(TestCase test, Run run, String expected, List<Failure> failures) {
        for (String part : expected.split("、")) {
            String[] pair = part.split("=", 2);
            String wanted = pair.length == 2 ? pair[1].strip() : "";
            String id = pair[0].strip();
            String actual = program.slots().has(id) ? shown(run, program.slots().of(id)) : "ない項目";
            if (!actual.equals(wanted)) {
                failures.add(new Failure(
                        test.id(), test.title(), "導出", part, id + "=" + actual, List.of(), placeOf(test, "導出")));
            }
        }
    }

    private String shown(Run run, Slot slot) {
        return Values.show(run.facts(), slot).orElse("未確定");
    }

    private List<String> decidingRows(Run run) {
        List<String> rows = new ArrayList<>();
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            if (source.kind() != DecisionTable.Kind.CONSISTENCY) {
                int row = run.rows(table).deciding();
                if (row >= 0) {
                    DecisionTable.Row hit = source.rows().get(row);
                    rows.add(source.name() + " " + hit.id() + " (" + hit.place() + ")");
                }
            }
        }
        return rows;
    }
}
