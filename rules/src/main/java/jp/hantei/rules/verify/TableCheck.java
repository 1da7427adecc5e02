package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.TableCases;

/**
 * Looks at each first-hit table by itself: rows that never decide, and, where a stage must come to a result, cases for which
 * no row holds. A 表_ sheet may leave cases open on purpose: the doctor answers them.
 */
public final class TableCheck {
    private TableCheck() {}

    /** The findings, as warnings at the row or the sheet. */
    public static List<Problem> check(RuleProgram program) {
        List<Problem> findings = new ArrayList<>();
        for (Table table : program.tables()) {
            if (table.source().hitPolicy() == HitPolicy.FIRST) {
                check(program, table, findings);
            }
        }
        return findings;
    }

    private static void check(RuleProgram program, Table table, List<Problem> findings) {
        DecisionTable source = table.source();
        Optional<TableCases> looked = TableCases.of(program, table);
        if (looked.isEmpty()) {
            findings.add(Problem.warning(
                    source.place(),
                    "列の組合せが " + TableCases.MOST + " を超えるので、抜けと届かない行は調べていません",
                    source.name(),
                    "列を基準や自動計算にまとめると調べられます"));
            return;
        }
        TableCases cases = looked.get();
        for (int row : cases.neverDeciding()) {
            DecisionTable.Row at = source.rows().get(row);
            findings.add(Problem.warning(at.place(), "この行で決まることがありません（上の行が必ず先に当たる）", at.id(), "行の順か条件を見直すか、行を消してください"));
        }
        if (source.kind() == DecisionTable.Kind.DERIVED) {
            return;
        }
        cases.gap()
                .ifPresent(gap -> findings.add(Problem.warning(
                        source.place(),
                        "どの行にも当たらない組合せがあり、そこでは決まりません",
                        gap,
                        "行を足してください。起こり得ない組合せなら、条件のない最後の行で受けると確かです")));
    }
}
