package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Test;
import jp.hantei.rules.program.Truth;

/** Runs 試験 and says at the cell what came out differently. */
public final class TestRunner {
    private final RuleProgram program;
    private final Evaluation evaluation;
    private final Explorer explorer;

    /** Runs them as forms are judged. */
    public TestRunner(RuleProgram program) {
        this(program, Evaluation.OFFICIAL);
    }

    public TestRunner(RuleProgram program, Evaluation evaluation) {
        this.program = program;
        this.evaluation = evaluation;
        this.explorer = new Explorer(program);
    }

    /**
     * One expectation that was not met.
     *
     * @param test 番号
     * @param title 題
     * @param column 診断, 重症度, 判定, 指摘, 導出, or 回答 when an answer could not be read
     * @param expected the cell
     * @param actual what came out
     * @param rows the rows that decided, e.g. {@code 診断基準 D1 (2024-04.xlsx 診断基準!A9)}
     * @param place the expectation's cell
     */
    public record Failure(
            String test, String title, String column, String expected, String actual, List<String> rows, Place place) {}

    /**
     * The whole sheet.
     *
     * @param tests how many cases there are
     * @param unconfirmed how many of them nobody has confirmed yet (根拠 begins with 未確認)
     * @param expectations how many cells of expectations
     * @param failures what was not met
     */
    public record Report(int tests, int unconfirmed, int expectations, List<Failure> failures) {
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    /** Runs every case. */
    public Report run() {
        return run(TestForm.all(program));
    }

    /** Runs cases that were read for a program of this shape. */
    public Report run(List<TestForm> forms) {
        List<Failure> failures = new ArrayList<>();
        int expectations = 0;
        int unconfirmed = 0;
        for (TestForm form : forms) {
            expectations += form.test().expected().size();
            unconfirmed += form.test().unconfirmed() ? 1 : 0;
            failures.addAll(run(form));
        }
        return new Report(forms.size(), unconfirmed, expectations, List.copyOf(failures));
    }

    /** Whether every expectation of the case is met; stops at the first that isn't. */
    public boolean passes(TestForm form) {
        Observation seen = observe(form, evaluation.run(program, form.entered()));
        return form.unreadable().isEmpty()
                && form.expectations().stream().allMatch(e -> e.missedBy(seen).isEmpty());
    }

    private Observation observe(TestForm form, Run run) {
        return new Observation(program, () -> explorer, form.entered(), run);
    }

    private List<Failure> run(TestForm form) {
        TestCase test = form.test();
        List<Failure> failures = new ArrayList<>();
        for (TestForm.Unreadable bad : form.unreadable()) {
            Place place = test.places().getOrDefault("回答", Place.ofFile(""));
            failures.add(new Failure(test.id(), test.title(), "回答", bad.answer(), bad.what(), List.of(), place));
        }
        Run run = evaluation.run(program, form.entered());
        Observation seen = observe(form, run);
        for (Expectation expectation : form.expectations()) {
            Optional<String> actual = expectation.missedBy(seen);
            if (actual.isPresent()) {
                List<String> rows = expectation.column().equals("導出") ? List.of() : decidingRows(run, seen);
                failures.add(new Failure(
                        test.id(),
                        test.title(),
                        expectation.column(),
                        expectation.expected(),
                        actual.get(),
                        rows,
                        expectation.place()));
            }
        }
        return failures;
    }

    private List<String> decidingRows(Run run, Observation seen) {
        List<String> rows = new ArrayList<>();
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            if (source.kind() != DecisionTable.Kind.CONSISTENCY) {
                int row = run.rows(table).deciding();
                if (row >= 0) {
                    DecisionTable.Row hit = source.rows().get(row);
                    rows.add(source.name() + " " + hit.id() + " (" + hit.place() + ")");
                } else if (source.kind() != DecisionTable.Kind.DERIVED) {
                    openRow(run, table, seen).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    /** The first row on which a table waits, with what it waits for. */
    private Optional<String> openRow(Run run, Table table, Observation seen) {
        DecisionTable source = table.source();
        for (int r = 0; r < source.rows().size(); r++) {
            if (run.rows(table).truth(r) == Truth.OPEN) {
                DecisionTable.Row row = source.rows().get(r);
                String waits = row.conditions().stream()
                        .filter(condition -> {
                            Test test = program.test(condition);
                            return test.possible(run.facts()) && !test.holds(run.facts());
                        })
                        .map(condition -> condition.subject() + "=" + seen.value(condition.subject()))
                        .collect(Collectors.joining("、"));
                return Optional.of("未確定のまま " + source.name() + " " + row.id() + " (" + waits + ")");
            }
        }
        return Optional.empty();
    }
}
