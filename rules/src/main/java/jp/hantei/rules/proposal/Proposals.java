package jp.hantei.rules.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.coverage.CoverageRun;
import jp.hantei.rules.coverage.Lookers;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.mutation.MutationReport;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.synthesis.Drafting;
import jp.hantei.rules.synthesis.Fewest;
import jp.hantei.rules.synthesis.Goal;
import jp.hantei.rules.synthesis.Near;
import jp.hantei.rules.synthesis.NearSearch;
import jp.hantei.rules.verify.TestForm;
import jp.hantei.rules.verify.Values;

/**
 * The test cases that a workbook lacks, each step with those of the steps before already counted: first those that notice
 * surviving mutants, then those for what is still uncovered, then those at thresholds where no case stands.
 */
public final class Proposals {
    private final List<Proposal> found = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();
    private final Numbering numbering;
    private RuleWorkbook workbook;

    private Proposals(RuleWorkbook workbook) {
        this.workbook = workbook;
        this.numbering = new Numbering(workbook.tests());
    }

    /**
     * What was found.
     *
     * @param proposals in order; a later one may take an earlier one as 基本
     * @param unreached in words, rows, conditions and thresholds for which no form was found
     */
    public record Found(List<Proposal> proposals, List<String> unreached) {
        public Found {
            proposals = List.copyOf(proposals);
            unreached = List.copyOf(unreached);
        }
    }

    /** @param mutation a mutation run of the same workbook */
    public static Found of(RuleWorkbook workbook, MutationReport mutation) {
        Proposals proposals = new Proposals(workbook);
        mutation.drafts().forEach(draft -> proposals.add(Proposal.Reason.MUTANT, draft));
        proposals.coverage();
        proposals.boundaries();
        return new Found(proposals.found, proposals.unreached);
    }

    private void add(Proposal.Reason reason, Draft draft) {
        Proposal proposal = new Proposal(reason, numbering.next(), draft);
        found.add(proposal);
        List<TestCase> tests = new ArrayList<>(workbook.tests());
        tests.add(proposal.testCase());
        workbook = new RuleWorkbook(
                workbook.cover(),
                workbook.codeLists(),
                workbook.items(),
                workbook.derived(),
                workbook.criteria(),
                workbook.tables(),
                tests,
                workbook.file(),
                workbook.meaningHash());
    }

    private void coverage() {
        RuleProgram program = RuleProgram.of(workbook);
        search(program, Proposal.Reason.COVERAGE, Gaps.of(program, CoverageRun.of(program), Lookers.of(program)));
    }

    private void boundaries() {
        RuleProgram program = RuleProgram.of(workbook);
        List<BoundaryGoal> goals = new ArrayList<>(Boundaries.of(program, Lookers.of(program)));
        for (TestForm form : TestForm.all(program)) {
            Run run = program.trial(form.entered());
            goals.removeIf(goal -> goal.placedBy(run));
        }
        search(program, Proposal.Reason.BOUNDARY, goals);
    }

    private void search(RuleProgram program, Proposal.Reason reason, List<? extends RowGoal> goals) {
        Map<Goal, Near> forms = new NearSearch(program).find(goals);
        List<Shown> shown = new ArrayList<>();
        for (RowGoal goal : goals) {
            Near form = forms.get(goal);
            if (form == null) {
                unreached.add(goal.title());
            } else {
                shown.add(new Shown(goal, form));
            }
        }
        Drafting drafting = new Drafting(program);
        for (Shown one : Fewest.of(shown, (by, other) -> other.goal().shownBy(by.form()))) {
            add(reason, withValue(program, one.goal(), drafting.draft(title(program, one), one.form())));
        }
    }

    private static String title(RuleProgram program, Shown one) {
        return one.form().inWords(program.slots()) + ": " + one.goal().title();
    }

    private record Shown(RowGoal goal, Near form) {}

    /** What the row makes, when it is settled: a reader sees at once what the case is about. */
    private static Draft withValue(RuleProgram program, RowGoal goal, Draft draft) {
        String id = goal.fills();
        return id.isEmpty()
                ? draft
                : Values.show(draft.near().run().facts(), program.slots().of(id))
                        .map(value -> draft.deriving(List.of(id + "=" + value)))
                        .orElse(draft);
    }
}
