package jp.hantei.rules.workbook;

import java.util.List;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;

/** What only shows when the whole workbook is read. */
final class CrossChecks {
    private CrossChecks() {}

    static void check(RuleWorkbook workbook, RawWorkbook raw, Vocabulary vocabulary, Problems problems) {
        ArgumentChecks.check(workbook, raw, vocabulary, problems);
        ConditionChecks.check(workbook, vocabulary, problems);
        for (Derived derived : workbook.derived()) {
            boolean hasTable =
                    workbook.tables().stream().anyMatch(t -> t.derived().equals(derived.id()));
            if (derived.function() == Function.TABLE && !hasTable) {
                problems.error(
                        derived.place(), "表のシートがありません", "表_" + derived.id(), "シート「表_" + derived.id() + "」を足してください");
            }
        }
        if (workbook.cover().scheme() != Scheme.COMMON) {
            for (DecisionTable.Kind kind : List.of(
                    DecisionTable.Kind.DIAGNOSIS, DecisionTable.Kind.SEVERITY, DecisionTable.Kind.ELIGIBILITY)) {
                int count = workbook.tables(kind).size();
                if (count != 1) {
                    problems.error(
                            Place.ofFile(raw.file()),
                            name(kind) + "のシートが " + count + " つあります",
                            "",
                            kind == DecisionTable.Kind.ELIGIBILITY
                                    ? "様式に @eligibility（小慢は @eligibility_paediatric）を入れてください"
                                    : "1つにしてください");
                }
            }
        }
    }

    private static String name(DecisionTable.Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> "診断基準";
            case SEVERITY -> "重症度";
            default -> "一次判定";
        };
    }
}
