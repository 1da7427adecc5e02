package jp.hantei.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a range of a cell is changed to: each end as included and not, and a step down and up. */
class RangeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15..29 | 15..<29 >15..29 14..29 16..29 15..28 15..30",
                "15..<30 | 15..30 >15..<30 14..<30 16..<30 15..<29 15..<31",
                ">0..25 | >0..<25 0..25 >-1..25 >1..25 >0..24 >0..26",
                ">=3 | >3 >=2 >=4"
            })
    void eachEndIsChangedByItself(String cell, String changed) {
        assertThat(RangeText.changes(cell, BigDecimal.ONE))
                .extracting(ConditionChanges.TextChange::text)
                .containsExactlyElementsOf(List.of(changed.split(" ")));
    }
}
