package jp.hantei.rules.dmn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.verify.FindingKind;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;

/**
 * Tables of which all rows are looked at: 最大 as DMN's PRIORITY with the highest value first, 合計 as COLLECT, 全件 as RULE
 * ORDER.
 */
final class CollectedComparison {
    private final Compared of;
    private final DTAnalysis kie;
    private final HitPolicy policy;

    private CollectedComparison(Compared of, DTAnalysis kie) {
        this.of = of;
        this.kie = kie;
        this.policy = of.table.hitPolicy();
    }

    static List<DmnModel.View> views(DecisionTable table) {
        List<String> said = table.rows().stream()
                .map(row ->
                        table.hitPolicy() == HitPolicy.ALL ? row.outcome("程度") + row.outcome("指摘") : row.outcome("値"))
                .toList();
        List<String> ranked =
                said.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        return List.of(new DmnModel.View(name(table.hitPolicy()), said, ranked));
    }

    private static String name(HitPolicy policy) {
        return switch (policy) {
            case HIGHEST -> "PRIORITY";
            case TOTAL -> "COLLECT";
            default -> "RULE_ORDER";
        };
    }

    static void compare(Compared of, Map<String, DTAnalysis> analyses) {
        CollectedComparison comparison = new CollectedComparison(of, analyses.get(name(of.table.hitPolicy())));
        comparison.gaps();
        if (comparison.policy == HitPolicy.TOTAL) {
            comparison.counted();
        } else {
            comparison.spare();
        }
    }

    private void gaps() {
        kie.getGaps().forEach(gap -> of.tally.differ(of.empty(gap) ? Reason.DIGITS : Reason.NOTHING));
    }

    /** Per row that says nothing more than others, the rows that KIE compares it with. */
    private Map<Integer, Set<Integer>> kieSpare() {
        Map<Integer, Set<Integer>> spare = new TreeMap<>();
        kie.getMaskedRules().forEach(masked -> spare.computeIfAbsent(masked.maskedRule - 1, r -> new TreeSet<>())
                .add(masked.maskedBy - 1));
        kie.getSubsumptions().forEach(s -> spare.computeIfAbsent(s.includedRule - 1, r -> new TreeSet<>())
                .add(s.rule - 1));
        return spare;
    }

    private void spare() {
        Set<Integer> ours = of.named(
                FindingKind.MASKED_ROW, FindingKind.DUPLICATE_ROW, FindingKind.CONTRADICTION, FindingKind.SUBSUMED_ROW);
        Map<Integer, Set<Integer>> theirs = kieSpare();
        theirs.forEach((row, wider) -> {
            if (ours.contains(row)) {
                of.tally.agree("says nothing more than another row");
            } else if (ours.containsAll(wider)) {
                of.tally.differ(Reason.EITHER);
            } else if (wider.stream().allMatch(other -> of.waits(other, row))) {
                of.tally.differ(Reason.UNFINISHED);
            } else {
                of.unexplained("KIE alone: " + (row + 1) + " within " + wider);
            }
        });
        for (int row : ours) {
            if (!theirs.containsKey(row)) {
                oursAlone(row);
            }
        }
        of.named(FindingKind.OVERLAP).forEach(row -> of.tally.differ(Reason.SAME_CONDITIONS));
    }

    private void oursAlone(int row) {
        if (policy == HitPolicy.HIGHEST && value(row) == 0) {
            of.tally.differ(Reason.ZERO);
            return;
        }
        of.oursAlone(
                "spare",
                kie,
                row,
                IntStream.range(0, of.rows())
                        .filter(other -> other != row
                                && (policy == HitPolicy.HIGHEST
                                        ? value(other) >= value(row)
                                        : of.said().get(other).equals(of.said().get(row)))));
    }

    private double value(int row) {
        return Double.parseDouble(of.table.rows().get(row).outcome("値"));
    }

    /** Of a sum KIE looks only for rows that are the same in every cell. */
    private void counted() {
        Set<Integer> ours = of.named(FindingKind.OVERLAP);
        Set<Integer> zero = of.named(FindingKind.SUBSUMED_ROW);
        zero.forEach(row -> of.tally.differ(Reason.ZERO));
        Set<Integer> both = new TreeSet<>();
        kie.getDuplicateRulesTuples().forEach(rules -> rules.stream().skip(1).forEach(rule -> {
            if (ours.contains(rule - 1) || zero.contains(rule - 1)) {
                both.add(rule - 1);
                of.tally.agree("counts the same twice");
            } else {
                of.unexplained("KIE alone: duplicate " + rule);
            }
        }));
        ours.stream().filter(row -> !both.contains(row)).forEach(row -> of.tally.differ(Reason.SAME_CONDITIONS));
    }
}
