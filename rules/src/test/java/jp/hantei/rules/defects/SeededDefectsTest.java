package jp.hantei.rules.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody's mistakes in workbooks of the catalog: each is found, at its cell and in the right words; nothing is said of other
 * cells but what the mistake entails, nothing is said twice, and the annotated copy has a comment there and no cell changed.
 */
class SeededDefectsTest {
    /** What checking does not say: coverage and mutants have commands of their own, and nothing here is too large. */
    private static final Set<FindingKind> ELSEWHERE = EnumSet.of(
            FindingKind.UNTESTED_ROW,
            FindingKind.UNTESTED_CONDITION,
            FindingKind.SURVIVING_MUTANT,
            FindingKind.NOT_CHECKED);

    private static final Map<String, CatalogXlsx> LEAN = new HashMap<>();
    /** One batch in so many is also annotated. */
    private static final int ANNOTATED = 12;

    private static int batch;

    static List<Defect.Batch> batches() {
        return Defect.batches();
    }

    static List<Defect.Batch> alone() {
        return batches().stream()
                .flatMap(batch ->
                        batch.defects().stream().map(defect -> new Defect.Batch(batch.workbook(), List.of(defect))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("batches")
    void areFoundSeveralInOneFile(Defect.Batch together) throws IOException {
        if (!LEAN.containsKey(together.workbook())) {
            LEAN.put(together.workbook(), CatalogXlsx.of(together.workbook()).withoutSpareRows());
        }
        try (SeededWorkbook seeded = new SeededWorkbook(LEAN.get(together.workbook()), together.defects())) {
            areFound(together.defects(), seeded);
            if (batch++ % ANNOTATED == 0) {
                AnnotatedCopy.of(seeded).saysAtTheirCells(together.defects());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("alone")
    @Tag("soak")
    void areFoundEachInAFileOfItsOwn(Defect.Batch single) throws IOException {
        try (SeededWorkbook seeded = new SeededWorkbook(CatalogXlsx.of(single.workbook()), single.defects())) {
            areFound(single.defects(), seeded);
            Defect defect = single.defects().get(0);
            assertThat(defect.follows())
                    .as("what it entails, each of which is found")
                    .allMatch(
                            follow -> seeded.findings().stream().anyMatch(finding -> Defect.entails(follow, finding)));
            AnnotatedCopy.of(seeded).saysAtTheirCells(single.defects());
        }
    }

    private static void areFound(List<Defect> defects, SeededWorkbook seeded) {
        List<Finding> findings = seeded.findings();
        List<Finding> others = findings.stream()
                .filter(finding ->
                        defects.stream().noneMatch(defect -> defect.isIt(finding, seeded) || defect.entails(finding)))
                .toList();
        List<Defect> missed = defects.stream()
                .filter(defect -> findings.stream().noneMatch(finding -> defect.isIt(finding, seeded)))
                .toList();
        assertThat(missed).as("not found; found instead: %s", others).isEmpty();
        assertThat(others).as("nobody's mistake").isEmpty();
        assertThat(findings).as("nothing twice").doesNotHaveDuplicates();
    }

    @Test
    void thereAreAtLeastTwoHundredOfEveryKindOnEverySheet() {
        List<Defect> all =
                batches().stream().flatMap(batch -> batch.defects().stream()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all.stream().map(Defect::kind)).containsAll(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
        Map<String, Long> perSheet = all.stream()
                .collect(Collectors.groupingBy(
                        defect -> Spot.of(defect.cell()).sheet().replaceFirst("_.*", ""), Collectors.counting()));
        assertThat(Stream.of("表紙", "コード表", "様式", "自動計算", "基準", "表", "診断基準", "重症度", "一次判定", "整合性", "試験"))
                .as("%s", perSheet)
                .allMatch(sheet -> perSheet.getOrDefault(sheet, 0L) >= 15);
    }
}
