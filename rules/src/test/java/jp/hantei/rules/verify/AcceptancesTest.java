package jp.hantei.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import org.junit.jupiter.api.Test;

/** 表紙 承認: what its authors accept is said with their reason. */
class AcceptancesTest {
    private static RuleWorkbook superfluous(String acceptance) {
        return Twins.edited(Twins.PARKINSON, twin -> twin.replace(
                        "| S2 |  |  | 基準未満 |", "| S9 |  |  | 基準未満 | 満たさない | 余分 | 推定 |\n| S2 |  |  | 基準未満 |")
                .replaceFirst("\\| 履歴 \\|", "| 承認 | " + acceptance + " |\n| 履歴 |"));
    }

    @Test
    void theFindingSaysWhyItStays() {
        RuleWorkbook plain = superfluous("重複した行 重症度 S2: 本文の列挙どおりに残す");

        assertThat(WorkbookCheck.check(plain)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("重症度 S2");
            assertThat(finding.accepted()).isEqualTo("本文の列挙どおりに残す");
            assertThat(finding.open()).isFalse();
        });
    }

    @Test
    void anAcceptanceNeedsAReasonAndAFinding() {
        assertThat(WorkbookCheck.check(superfluous("重複した行 重症度 S2:")))
                .anySatisfy(finding -> assertThat(finding.what()).isEqualTo("承認に理由がありません"))
                .anySatisfy(finding -> assertThat(finding.open()).isTrue());
        assertThat(WorkbookCheck.check(superfluous("重複した行 重症度 S7: 理由")))
                .anySatisfy(finding -> assertThat(finding.what()).isEqualTo("この承認に当たる指摘はありません"));
    }

    @Test
    void whatOnlyTheTestsCouldFindMayBeAcceptedToo() {
        RuleWorkbook workbook = superfluous("気づかない変異 hy_3: 本文に境がない");
        Finding mutant = Finding.of(
                FindingKind.SURVIVING_MUTANT, workbook.criteria().get(0).place(), "hy_3", "気づかない", ">=3", "試験を足す");

        assertThat(WorkbookCheck.check(workbook)).extracting(Finding::kind).doesNotContain(FindingKind.NOTICE);
        assertThat(Acceptances.mark(workbook, List.of(mutant)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.accepted()).isEqualTo("本文に境がない"));
    }
}
