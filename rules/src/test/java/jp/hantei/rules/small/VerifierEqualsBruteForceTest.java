package jp.hantei.rules.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.Verifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The verifier's findings of random small tables are those that counting every form finds, no more and no fewer. */
class VerifierEqualsBruteForceTest {
    private static final Set<FindingKind> OF_ROWS = EnumSet.of(
            FindingKind.GAP,
            FindingKind.IMPOSSIBLE_ROW,
            FindingKind.DUPLICATE_ROW,
            FindingKind.CONTRADICTION,
            FindingKind.MASKED_ROW,
            FindingKind.MISLEADING_ROW,
            FindingKind.SUBSUMED_ROW,
            FindingKind.OVERLAP,
            FindingKind.IDLE_COLUMN,
            FindingKind.OUT_OF_RANGE);

    @Test
    void onTwoThousandTables() {
        compare(2_000, 1);
    }

    @Test
    @Tag("soak")
    void onAHundredThousandTables() {
        compare(100_000, 2);
    }

    private static void compare(int tables, long seed) {
        SmallWorkbooks small = new SmallWorkbooks(new Random(seed));
        Map<FindingKind, Integer> seen = new EnumMap<>(FindingKind.class);
        int shown = 0;
        for (int n = 0; n < tables; n++) {
            RuleWorkbook workbook = next(small, n);
            RuleProgram program = RuleProgram.of(workbook);
            Set<String> found = new TreeSet<>();
            for (Finding finding : Verifier.verify(program)) {
                if (OF_ROWS.contains(finding.kind())) {
                    found.add(finding.kind() + " " + finding.subject());
                    seen.merge(finding.kind(), 1, Integer::sum);
                    shown += finding.shown().isPresent() ? 1 : 0;
                    finding.shown()
                            .ifPresent(w ->
                                    program.judge(Forms.facts(program, new Forms.Form(w.application(), w.answers()))));
                }
            }
            Set<String> counted = Counted.findings(workbook);
            Set<String> onlyFound = new TreeSet<>(found);
            onlyFound.removeAll(counted);
            Set<String> onlyCounted = new TreeSet<>(counted);
            onlyCounted.removeAll(found);
            assertThat(onlyFound + " / " + onlyCounted)
                    .as("only verifier / only counting, table %d: %s", n, described(workbook))
                    .isEqualTo("[] / []");
        }
        Set<FindingKind> possible = EnumSet.copyOf(OF_ROWS);
        possible.remove(FindingKind.IMPOSSIBLE_ROW); // here columns are independent: one cell is to blame, and named
        assertThat(seen.keySet()).as("kinds that were met").isEqualTo(possible);
        System.out.println(tables + " tables, findings " + seen + ", shown by a form " + shown);
    }

    private static String described(RuleWorkbook workbook) {
        StringBuilder text = new StringBuilder();
        workbook.items().forEach(item -> text.append(item.id())
                .append(' ')
                .append(item.codeList().isPresent() ? item.codeList().get().regularLabels() : "0..4")
                .append("; "));
        workbook.tables().get(0).rows().forEach(row -> {
            text.append('\n').append(row.id()).append(' ');
            row.conditions().forEach(c -> text.append(c.subject())
                    .append(' ')
                    .append(c.test())
                    .append(", "));
            text.append("-> ").append(row.outcomes());
        });
        return text.toString();
    }

    private static RuleWorkbook next(SmallWorkbooks small, int n) {
        return switch (n % 5) {
            case 0 -> small.table(Kind.SEVERITY, HitPolicy.FIRST);
            case 1 -> small.table(Kind.DERIVED, HitPolicy.FIRST);
            case 2 -> small.table(Kind.DERIVED, HitPolicy.HIGHEST);
            case 3 -> small.table(Kind.DERIVED, HitPolicy.TOTAL);
            default -> small.table(Kind.CONSISTENCY, HitPolicy.ALL);
        };
    }
}
