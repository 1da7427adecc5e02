package jp.hantei.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;

/** What is not covered on a workbook's own sheets, at its cells. What a common block leaves open is said of the block itself. */
public final class CoverageFindings {
    private CoverageFindings() {}

    public static List<Finding> of(Coverage coverage) {
        List<Finding> findings = new ArrayList<>();
        for (RowCoverage row : coverage.rows(true)) {
            if (!row.covered()) {
                findings.add(row(row));
            }
            if (!row.hit().isEmpty()) { // a row that was never reached says so once, not at each of its cells
                row.conditions().stream()
                        .filter(condition -> !condition.covered())
                        .forEach(condition -> findings.add(condition(row.row(), condition)));
            }
        }
        return findings;
    }

    private static Finding row(RowCoverage coverage) {
        RowOfSheet row = coverage.row();
        String name = row.sheet() + " " + row.subject();
        return coverage.hit().isEmpty()
                ? Finding.of(
                        FindingKind.UNTESTED_ROW,
                        row.place(),
                        row.subject(),
                        name + (row.first() ? " で決まる試験がありません" : " が成り立つ試験がありません"),
                        "",
                        row.first() ? "この行で決まる答えの試験を足してください" : "この行が成り立つ答えの試験を足してください")
                : Finding.of(
                        FindingKind.UNTESTED_ROW,
                        row.place(),
                        row.subject(),
                        name + " が成り立たない試験がありません",
                        "",
                        "この行が成り立たない答えの試験を足してください");
    }

    private static Finding condition(RowOfSheet row, ConditionCoverage condition) {
        String name =
                row.sheet() + " " + row.subject() + " の「" + condition.cell().label() + "」";
        boolean unrefuted = condition.alone().isEmpty();
        return Finding.of(
                FindingKind.UNTESTED_CONDITION,
                condition.cell().condition().place(),
                row.subject(),
                unrefuted ? name + " だけが外れる試験がありません" : name + " が当たって行が決まる試験がありません",
                condition.cell().condition().text(),
                unrefuted ? "ほかの条件はそのままで、この条件だけが外れる答えの試験を足してください" : "この条件が当たるかどうかだけで決まる答えの試験を足してください");
    }
}
