package jp.hantei.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which steps the values of a workbook run. */
class GridTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "supine_systolic, 1, 20, 300", // 整数
        "mibg_early, 0.01, 0.5, 6", // 小数 2
        "supine_pressure_ratio, 0.01, -Infinity, Infinity", // a formula shown with 2 digits
        "image_finding_count, 1, 0, Infinity" // 個数
    })
    void aSubjectHasTheStepOfItsDigits(String id, String step, double low, double high) {
        Grid grid = new Grids(Twins.of(Twins.PARKINSON)).of(id);

        assertThat(grid.step()).isEqualByComparingTo(step);
        assertThat(grid.low()).isEqualTo(low);
        assertThat(grid.high()).isEqualTo(high);
    }

    @Test
    void ofWholeNumbersMoreThanTwoIsThreeOrMore() {
        assertThat(Grid.WHOLE.normal(new Interval(2, false, INF, false)))
                .isEqualTo(Grid.WHOLE.normal(new Interval(3, true, INF, false)))
                .isNotEqualTo(Grid.WHOLE.normal(new Interval(2, true, INF, false)));
    }

    @Test
    void valuesStandOnBothSidesOfEachBoundWithinTheRange() {
        assertThat(Grid.WHOLE.from(0).around(List.of(new Interval(0, true, 3, false))))
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void theThirtiethColumnIsAd() {
        assertThat(Addresses.inColumn(new Place("a.xlsx", "整合性", "A9"), 29).cell())
                .isEqualTo("AD9");
        assertThat(Addresses.inColumn(new Place("a.md", "整合性", "行 12"), 29).cell())
                .isEqualTo("行 12");
    }
}
