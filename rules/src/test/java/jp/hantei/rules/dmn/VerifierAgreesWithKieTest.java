package jp.hantei.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.FindingKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;

/**
 * Of random small tables that DMN can express, KIE's decision table analysis and our verifier say the same; each difference
 * belongs to one of the classes of docs/verifier-and-dmn.md, which is checked form by form.
 */
class VerifierAgreesWithKieTest {
    private static final KieAnalyses KIE = new KieAnalyses();

    @Test
    void onThreeHundredTables() {
        compare(300, 1);
    }

    @Test
    @Tag("soak")
    void onTwentyThousandTables() {
        compare(20_000, 2);
    }

    private static void compare(int tables, long seed) {
        ExpressibleTables expressible = new ExpressibleTables(new Random(seed));
        Tally tally = new Tally();
        for (int n = 0; n < tables; n++) {
            HitPolicy policy = n % 2 == 0 ? HitPolicy.FIRST : HitPolicy.values()[1 + n / 2 % 3];
            RuleWorkbook workbook = expressible.next(policy);
            if (ExpressibleTables.namesWhatNoFormCarries(workbook)) {
                outOfRange(workbook, tally);
            } else {
                compare(workbook, policy, tally);
            }
        }
        System.out.println(tables + " tables, agreed " + tally.agreed() + ", differences " + tally.differences());
        assertThat(tally.unexplained()).isEmpty();
        assertThat(tally.agreed().values().stream().mapToInt(n -> n).sum()).isGreaterThan(tables);
    }

    private static void compare(RuleWorkbook workbook, HitPolicy policy, Tally tally) {
        Compared compared = new Compared(workbook, tally);
        boolean first = policy == HitPolicy.FIRST;
        Map<String, DTAnalysis> analyses = KIE.of(new DmnModel(workbook)
                .xml(first ? FirstHitComparison.views(compared.table) : CollectedComparison.views(compared.table)));
        if (first) {
            FirstHitComparison.compare(compared, analyses);
        } else {
            CollectedComparison.compare(compared, analyses);
        }
    }

    /** Such a table is not compared further: KIE skips it or takes the cell for other numbers. */
    private static void outOfRange(RuleWorkbook workbook, Tally tally) {
        Compared compared = new Compared(workbook, tally);
        boolean named = !compared.findings(FindingKind.OUT_OF_RANGE).isEmpty();
        if (ExpressibleTables.hasEmptyInterval(workbook) && !named) {
            compared.unexplained("no cell out of range");
        } else {
            tally.differ(Reason.OUT_OF_RANGE);
        }
    }
}
