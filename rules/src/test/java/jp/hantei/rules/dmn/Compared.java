package jp.hantei.rules.dmn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.Verifier;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;

/** One table with our findings, its forms point by point, and where what both sides say is put. Rows count from 0. */
final class Compared {
    final RuleWorkbook workbook;
    final DecisionTable table;
    final Points points;
    final Tally tally;
    private final List<Finding> findings;

    Compared(RuleWorkbook workbook, Tally tally) {
        this.workbook = workbook;
        this.table = workbook.tables().get(0);
        this.tally = tally;
        RuleProgram program = RuleProgram.of(workbook);
        this.points = new Points(workbook, program);
        this.findings = Verifier.verify(program);
    }

    List<Item> items() {
        return table.columns().stream()
                .map(column -> workbook.item(column.subject()).orElseThrow())
                .toList();
    }

    int rows() {
        return table.rows().size();
    }

    List<Finding> findings(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && finding.subject().startsWith(table.name()))
                .toList();
    }

    /** The rows of which we say one of these. */
    Set<Integer> named(FindingKind first, FindingKind... more) {
        return findings.stream()
                .filter(finding -> EnumSet.of(first, more).contains(finding.kind()))
                .map(Finding::subject)
                .filter(subject -> subject.startsWith(table.name() + " R"))
                .map(subject -> Integer.parseInt(subject.substring(table.name().length() + 2)) - 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What rows say, one text each. */
    List<String> said() {
        return table.rows().stream().map(row -> row.outcomes().toString()).toList();
    }

    /** Whether some cell of a row is more than one interval to KIE. */
    static boolean severalIntervals(DTAnalysis analysis, int row) {
        return analysis.getDdtaTable().getRule().get(row).getInputEntry().stream()
                .anyMatch(entry -> entry.getIntervals().size() != 1);
    }

    /** Whether KIE has found that two rows overlap at all. */
    private static boolean seenTogether(DTAnalysis analysis, int one, int other) {
        return analysis.getOverlaps().stream()
                .anyMatch(overlap -> overlap.getRules().contains(one + 1)
                        && overlap.getRules().contains(other + 1));
    }

    /** Whether a number stands in a cell of a row, so that the digits of the form may matter. */
    boolean numbers(int row) {
        return table.rows().get(row).conditions().stream().anyMatch(c -> c.test() instanceof CellTest.InRange);
    }

    /** Whether a row waits for a number that another does not look at, and so is open on some forms where that one holds. */
    boolean waits(int wider, int row) {
        return table.rows().get(wider).conditions().stream()
                .anyMatch(c -> c.test() instanceof CellTest.InRange
                        && table.rows().get(row).conditions().stream()
                                .noneMatch(own -> own.subject().equals(c.subject())));
    }

    KieBox box(Hyperrectangle box) {
        return KieBox.of(items(), box);
    }

    boolean empty(Hyperrectangle of) {
        KieBox box = box(of);
        return points.all().noneMatch(point -> box.contains(points.form(point)));
    }

    /** Why we alone say that rows cover one. */
    void oursAlone(String statement, DTAnalysis analysis, int row, IntStream coverers) {
        int[] rows = coverers.toArray();
        int[] single = IntStream.of(rows).filter(r -> points.covers(r, row)).toArray();
        if (single.length == 0 && points.coveredTogether(row, IntStream.of(rows))) {
            tally.differ(Reason.TOGETHER);
        } else if (IntStream.of(single)
                .anyMatch(r -> severalIntervals(analysis, r) || severalIntervals(analysis, row))) {
            tally.differ(Reason.SEVERAL_INTERVALS);
        } else if (IntStream.of(single).noneMatch(r -> seenTogether(analysis, r, row))) {
            tally.differ(Reason.LOST_POINT);
        } else if (IntStream.of(single).anyMatch(r -> numbers(r) && numbers(row))) {
            tally.differ(Reason.DIGITS);
        } else {
            unexplained("ours alone: " + statement + " " + (row + 1));
        }
    }

    void unexplained(String statement) {
        StringBuilder text = new StringBuilder(statement);
        items().forEach(item -> text.append("\n  ")
                .append(item.id())
                .append(' ')
                .append(item.codes() == null ? item.type() : item.codes().regularLabels()));
        table.rows().forEach(row -> text.append("\n  ")
                .append(row.id())
                .append(' ')
                .append(row.conditions().stream()
                        .map(c -> c.subject() + " " + c.test())
                        .toList())
                .append(" -> ")
                .append(row.outcomes()));
        findings.forEach(finding -> text.append("\n  ").append(finding));
        tally.unexplained(text.toString());
    }
}
