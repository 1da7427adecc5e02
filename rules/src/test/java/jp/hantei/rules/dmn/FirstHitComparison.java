package jp.hantei.rules.dmn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import org.kie.dmn.validation.dtanalysis.model.Contraction;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.MaskedRule;
import org.kie.dmn.validation.dtanalysis.model.MisleadingRule;
import org.kie.dmn.validation.dtanalysis.model.Overlap;
import org.kie.dmn.validation.dtanalysis.model.Subsumption;

/**
 * A table of which the first row that holds decides, as DMN's FIRST; and as DMN's PRIORITY with an output of its own for each
 * row, for KIE looks for masked rules there alone.
 */
final class FirstHitComparison {
    private final Compared of;
    private final DTAnalysis first;
    private final DTAnalysis priority;
    private final Set<Integer> never;
    private final Set<Integer> spare;

    private FirstHitComparison(Compared of, Map<String, DTAnalysis> analyses) {
        this.of = of;
        this.first = analyses.get("FIRST");
        this.priority = analyses.get("PRIORITY");
        this.never = of.named(FindingKind.MASKED_ROW, FindingKind.DUPLICATE_ROW, FindingKind.CONTRADICTION);
        this.spare = of.named(FindingKind.SUBSUMED_ROW);
    }

    static List<DmnModel.View> views(DecisionTable table) {
        List<String> said = table.rows().stream()
                .map(row -> row.outcome("重症度") + row.outcome("対象"))
                .toList();
        List<String> ids = table.rows().stream().map(DecisionTable.Row::id).toList();
        return List.of(
                new DmnModel.View("FIRST", said, said.stream().distinct().toList()),
                new DmnModel.View("PRIORITY", ids, ids));
    }

    static void compare(Compared of, Map<String, DTAnalysis> analyses) {
        FirstHitComparison comparison = new FirstHitComparison(of, analyses);
        comparison.gaps();
        comparison.overlaps();
        comparison.masked();
        comparison.subsumed();
        comparison.wholeDomain();
        comparison.saidByOne();
    }

    private void gaps() {
        List<KieBox> boxes = new ArrayList<>();
        for (Hyperrectangle gap : first.getGaps()) {
            if (of.empty(gap)) {
                of.tally.differ(Reason.DIGITS);
            } else {
                boxes.add(of.box(gap));
            }
        }
        LostPoints lost = new LostPoints(of.items(), first.getDdtaTable());
        List<Integer> differ = of.points
                .all()
                .filter(point -> of.points.holding(point).isEmpty()
                        != boxes.stream().anyMatch(box -> box.contains(of.points.form(point))))
                .boxed()
                .toList();
        List<Finding> ours = of.findings(FindingKind.GAP);
        boolean any = of.points.all().anyMatch(point -> of.points.holding(point).isEmpty());
        boolean shown = ours.stream().allMatch(finding -> finding.shown()
                .filter(witness -> isGap(witness.answers()))
                .isPresent());
        if (!shown || ours.isEmpty() == any || !differ.stream().allMatch(p -> lost.contains(of.points.form(p)))) {
            of.unexplained("gaps: KIE " + first.getGaps());
        } else if (differ.isEmpty()) {
            of.tally.agree(any ? "gap, form by form" : "no gap");
        } else {
            of.tally.differ(Reason.LOST_POINT);
        }
    }

    /** Whether no row holds on any form with these answers. */
    private boolean isGap(Map<String, String> answers) {
        return of.points
                .completions(answers)
                .allMatch(point -> of.points.holding(point).isEmpty());
    }

    private void overlaps() {
        List<BitSet> kie = new ArrayList<>();
        of.points.all().forEach(point -> kie.add(new BitSet()));
        for (Overlap overlap : first.getOverlaps()) {
            boolean other = overlap.getRules().stream().distinct().count() > 1;
            if (!other) {
                of.tally.differ(Reason.SEVERAL_INTERVALS); // a rule with two intervals that meet overlaps itself
            } else if (of.empty(overlap.getOverlap())) {
                of.tally.differ(Reason.DIGITS);
            } else {
                of.tally.differ(Reason.OVERLAP);
                KieBox box = of.box(overlap.getOverlap());
                of.points
                        .all()
                        .filter(point -> box.contains(of.points.form(point)))
                        .forEach(point -> overlap.getRules()
                                .forEach(rule -> kie.get(point).set(rule - 1)));
            }
        }
        LostPoints lost = new LostPoints(of.items(), first.getDdtaTable());
        List<Integer> differ = of.points
                .all()
                .filter(point -> {
                    BitSet holding = of.points.holding(point);
                    return !kie.get(point).equals(holding.cardinality() < 2 ? new BitSet() : holding);
                })
                .boxed()
                .toList();
        if (differ.isEmpty()) {
            of.tally.agree("where rows overlap, form by form");
        } else if (differ.stream().allMatch(point -> lost.contains(of.points.form(point)))) {
            of.tally.differ(Reason.LOST_POINT);
        } else {
            of.unexplained("overlaps: KIE " + first.getOverlaps());
        }
    }

    private void masked() {
        Set<Integer> kie = new TreeSet<>();
        for (MaskedRule masked : priority.getMaskedRules()) {
            kie.add(masked.maskedRule - 1);
        }
        for (int row : kie) {
            if (never.contains(row)) {
                of.tally.agree("never decides");
            } else {
                of.unexplained("KIE alone: masked " + (row + 1));
            }
        }
        for (int row : never) {
            if (!kie.contains(row)) {
                of.oursAlone("never decides", priority, row, IntStream.range(0, row));
            }
        }
    }

    private void subsumed() {
        Set<Integer> kie = new TreeSet<>();
        Set<List<Integer>> pairs = new java.util.HashSet<>();
        for (Subsumption subsumption : first.getSubsumptions()) {
            int row = subsumption.includedRule - 1;
            int wider = subsumption.rule - 1;
            if (pairs.add(List.of(wider, row))) {
                kie.add(row);
                subsumed(row, wider);
            }
        }
        for (int row : spare) {
            if (!kie.contains(row)) {
                of.oursAlone(
                        "spare", first, row, IntStream.range(row + 1, of.rows()).filter(r -> of.said()
                                .get(r)
                                .equals(of.said().get(row))));
            }
        }
    }

    private void subsumed(int row, int wider) {
        if (never.contains(row) || spare.contains(row)) {
            of.tally.agree("says nothing more than another row");
        } else if (wider < row) {
            of.unexplained("KIE alone: " + (row + 1) + " below and within " + (wider + 1));
        } else if (of.points.matters(row, of.said())) {
            of.tally.differ(Reason.ROWS_BETWEEN);
        } else if (IntStream.rangeClosed(row + 1, wider)
                .anyMatch(r -> never.contains(r) && of.points.overlap(r, row))) {
            of.tally.differ(Reason.EITHER);
        } else if (of.points.mattersUnfinished(row, of.said())) {
            of.tally.differ(Reason.UNFINISHED);
        } else {
            of.unexplained("KIE alone: " + (row + 1) + " above and within " + (wider + 1));
        }
    }

    /** Cells that name every value: KIE's second normal form. */
    private void wholeDomain() {
        Set<String> ours = new TreeSet<>();
        of.findings(FindingKind.OUT_OF_RANGE)
                .forEach(finding -> ours.add(finding.place().cell()));
        priority.getCellsViolating2ndNF().forEach(cell -> {
            Condition condition = condition(cell.rule - 1, cell.column - 1);
            if (ours.remove(condition.place().cell())) {
                of.tally.agree("cell says nothing");
            } else if (condition.test() instanceof CellTest.InRange) {
                of.tally.differ(Reason.GIVEN);
            } else {
                of.unexplained("KIE alone: cell of every value " + condition);
            }
        });
        for (String cell : ours) {
            if (priority.is1stNFViolation()) {
                of.tally.differ(Reason.NORMAL_FORM);
            } else {
                of.unexplained("ours alone: cell " + cell);
            }
        }
    }

    private Condition condition(int row, int column) {
        String subject = of.table.columns().get(column).subject();
        return of.table.rows().get(row).conditions().stream()
                .filter(c -> c.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** What only one side speaks of, each shown to be what it is said to be. */
    private void saidByOne() {
        for (MisleadingRule misleading : priority.getMisleadingRules()) {
            int upper = misleading.misleadingRule - 1;
            int lower = misleading.misleadRule - 1;
            boolean digits = !of.points.overlap(upper, lower) && of.numbers(upper) && of.numbers(lower);
            claim(
                    digits ? Reason.DIGITS : Reason.MISLEADING,
                    upper < lower && (digits || of.points.overlap(upper, lower)),
                    "misleading " + (upper + 1));
        }
        for (Contraction contraction : first.getContractions()) {
            int row = contraction.rule - 1;
            boolean alike = contraction.pairedRules.stream()
                    .anyMatch(other -> of.said().get(row).equals(of.said().get(other - 1)));
            claim(Reason.CONTRACTION, alike, "contraction " + contraction);
        }
        for (int row : of.named(FindingKind.MISLEADING_ROW)) {
            claim(Reason.LABEL, of.points.everDecides(row), "label of " + (row + 1));
        }
        of.findings(FindingKind.IDLE_COLUMN).forEach(finding -> of.tally.differ(Reason.COLUMN));
    }

    private void claim(Reason reason, boolean holds, String statement) {
        if (holds) {
            of.tally.differ(reason);
        } else {
            of.unexplained(statement);
        }
    }
}
