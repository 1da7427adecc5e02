package jp.hantei.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.hantei.rules.model.Application;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item with several conditions (表示条件) is asked, and its blank named, only when all of them hold. */
class AskedWhenAllHoldTest {
    private static final RulePack PACK = LanguageSample.pack();

    @ParameterizedTest
    @CsvSource({
        "あり, 2度, 2999, true",
        "あり, 3度, 0, true",
        "なし, 2度, 2999, false",
        "あり, 1度, 2999, false",
        "あり, 2度, 3000, false",
        "不明, 2度, 2999, false",
        "あり, 2度, 不明, false"
    })
    void theBlankIsNamed(String finding, String stage, String fvc, boolean named) {
        Judgement judgement =
                PACK.judge(new Answers(Application.NEW, Map.of("finding", finding, "stage", stage, "fvc_after", fvc)));

        assertThat(judgement.findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.REQUIRED)
                        .anyMatch(f -> f.items().contains("detail")))
                .isEqualTo(named);
    }
}
