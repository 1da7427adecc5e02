package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.coverage.Coverage;
import jp.hantei.rules.coverage.CoverageFindings;

/** Coverage of a workbook's test cases on the terminal and as JSON. */
final class CoverageText {
    private CoverageText() {}

    static void print(Coverage coverage, PrintWriter out) {
        out.println("  行 " + coverage.rowShare(true) + "、条件 " + coverage.conditionShare(true) + "（共通ブロックの行 "
                + coverage.rowShare(false) + "、条件 " + coverage.conditionShare(false) + "）");
        CoverageFindings.of(coverage)
                .forEach(finding -> out.println("  " + finding.toString().replace("\n", "\n  ")));
    }

    static Map<String, Object> fields(Coverage coverage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rows", coverage.rowShare(true));
        fields.put("conditions", coverage.conditionShare(true));
        fields.put("commonRows", coverage.rowShare(false));
        fields.put("commonConditions", coverage.conditionShare(false));
        fields.put(
                "uncovered",
                CoverageFindings.of(coverage).stream().map(FindingFields::of).toList());
        return fields;
    }
}
