package jp.hantei.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mutant is what a person would get who wrote its text into its cell. */
class MutantsTest {
    /** Those that change one cell; the others move or take away a row. */
    private static final Set<Operator> ONE_CELL = EnumSet.complementOf(EnumSet.of(Operator.SWAPPED, Operator.DROPPED));

    private static final int MOST = 15;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Twins.PARKINSON,
                "intractable/049-systemic-lupus-erythematosus/2024-04",
                "intractable/051-systemic-sclerosis/2024-04"
            })
    void eachReadsAsItsTextWrittenIntoItsCell(String path) {
        RawWorkbook raw = Twins.xlsx(path);
        RuleWorkbook workbook = Twins.typed(raw);
        List<Mutant> mutants = Mutants.of(RuleProgram.of(workbook), workbook::own);
        Set<Operator> seen = EnumSet.noneOf(Operator.class);

        for (Mutant mutant : someOfEachOperator(mutants)) {
            seen.add(mutant.operator());
            if (ONE_CELL.contains(mutant.operator())) {
                boolean blanked = mutant.after().startsWith("空欄（");
                RuleWorkbook written = Twins.typedWithWarnings(write(raw, mutant, blanked ? "" : mutant.after()));
                assertThat(parts(written))
                        .as("%s at %s", mutant, mutant.place())
                        .isEqualTo(parts(mutant.workbook()));
            }
        }
        assertThat(seen)
                .contains(Operator.BOUND, Operator.THRESHOLD, Operator.CODE, Operator.BLANKED, Operator.OUTCOME);
    }

    /** Reading a workbook again for each of a thousand takes a minute. */
    private static List<Mutant> someOfEachOperator(List<Mutant> mutants) {
        Map<Operator, List<Mutant>> byOperator = mutants.stream().collect(Collectors.groupingBy(Mutant::operator));
        return byOperator.values().stream()
                .flatMap(of -> IntStream.range(0, Math.min(MOST, of.size()))
                        .mapToObj(i -> of.get(i * of.size() / Math.min(MOST, of.size()))))
                .toList();
    }

    private static List<Object> parts(RuleWorkbook workbook) {
        return List.of(workbook.items(), workbook.derived(), workbook.criteria(), workbook.tables());
    }

    private static RawWorkbook write(RawWorkbook raw, Mutant mutant, String text) {
        List<RawSheet> sheets = new ArrayList<>();
        int written = 0;
        for (RawSheet sheet : raw.sheets()) {
            List<RawRow> rows = new ArrayList<>();
            for (RawRow row : sheet.rows()) {
                List<RawCell> cells = new ArrayList<>();
                for (RawCell cell : row.cells()) {
                    boolean meant = cell.place().equals(mutant.place());
                    written += meant ? 1 : 0;
                    cells.add(meant ? new RawCell(text, cell.place()) : cell);
                }
                rows.add(new RawRow(cells));
            }
            sheets.add(new RawSheet(sheet.name(), sheet.header(), rows, sheet.place()));
        }
        assertThat(written).as("cells at %s", mutant.place()).isEqualTo(1);
        return new RawWorkbook(raw.file(), raw.title(), sheets);
    }

    @Test
    void parkinsonDiseaseHasTheseAmongOthers() {
        RuleWorkbook workbook = Twins.of(Twins.PARKINSON);

        assertThat(Mutants.of(RuleProgram.of(workbook), workbook::own))
                .extracting(Mutant::toString)
                .contains(
                        "様式「脳CT又はMRIの特異的異常」の自動入力: brain_image_fill → 空欄（自動入力なし）",
                        "基準「強剛・緩慢・姿勢反射の2つ以上」の成立: 2以上 → すべて",
                        "基準「強剛・緩慢・姿勢反射の2つ以上」の成立: 2以上 → いずれか",
                        "基準「強剛・緩慢・姿勢反射の2つ以上」の行: 歯車様強剛 あり → （行なし）",
                        "基準「Hoehn-Yahr 3度以上」の「Hoehn-Yahr 重症度分類」: >=3 → >3",
                        "基準「Hoehn-Yahr 3度以上」の「Hoehn-Yahr 重症度分類」: >=3 → >=2",
                        "診断基準 D1 の「薬物反応」: 改善あり → 改善なし",
                        "診断基準 D1 の「薬物反応」: 改善あり → 空欄（条件なし）",
                        "診断基準 D1 の「カテゴリー」: Definite → Probable",
                        "診断基準 の行の順: D1、D2 → D2、D1",
                        "整合性 K11 の「Hoehn-Yahr」: 1度、2度 → 1度",
                        "整合性 K11 の「Hoehn-Yahr」: 1度、2度 → 1度、2度、3度",
                        "整合性 K15 の「曝露の名」: 記入あり → 空欄",
                        "整合性 K24 の「臥位の比」: >=1 → >=1.01")
                .doesNotContain("基準「Hoehn-Yahr 3度以上」の「Hoehn-Yahr 重症度分類」: >=3 → >=4") // the same as >3
                .doesNotHaveDuplicates();
    }

    @Test
    void cellsOfCommonBlocksAreLeftAloneUnlessAskedFor() {
        RuleWorkbook workbook = Twins.of(Twins.PARKINSON);
        RuleProgram program = RuleProgram.of(workbook);

        assertThat(Mutants.of(program, workbook::own))
                .allMatch(mutant -> mutant.place().file().equals("2024-04.md"));
        assertThat(Mutants.of(program, place -> true))
                .anyMatch(mutant -> mutant.place().file().equals("eligibility.md"));
    }
}
