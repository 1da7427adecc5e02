package jp.hantei.rules.verify;

import java.util.List;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;

/** Test cases whose expectations nobody has confirmed: they were written from what the tables say, not from the text. */
public final class UnconfirmedTests {
    private UnconfirmedTests() {}

    /** A finding for each at its 根拠. */
    public static List<Finding> of(RuleWorkbook workbook) {
        return workbook.tests().stream()
                .filter(test -> test.unconfirmed())
                .map(test -> Finding.of(
                        FindingKind.UNCONFIRMED_TEST,
                        test.places().getOrDefault("根拠", Place.ofFile("")),
                        test.id(),
                        "試験 " + test.id() + "（" + test.title() + "）の期待は、だれも確かめていません",
                        test.reason(),
                        "期待を基準の本文と照らし、合っていれば根拠を条文に書き換えてください。違えば表か期待を直してください"))
                .toList();
    }
}
