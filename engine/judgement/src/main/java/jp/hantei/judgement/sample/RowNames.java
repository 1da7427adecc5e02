package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.workbook.Near;

/** Rows by the name that people give them: sheet, blank, row. */
final class RowNames {
    private RowNames() {}

    static Wish.RowDecides find(RuleWorkbook workbook, String name) {
        String wanted = name.strip().replaceAll("[\\s　]+", " ");
        List<String> known = new ArrayList<>();
        for (DecisionTable table : workbook.tables()) {
            for (DecisionTable.Row row : table.rows()) {
                if (wanted.equals(table.name() + " " + row.id()) || wanted.equals(sheet(table) + " " + row.id())) {
                    return new Wish.RowDecides(table, row);
                }
                known.add(table.name() + " " + row.id());
            }
        }
        String near = Near.names(wanted, known);
        throw new IllegalArgumentException(
                "行「" + wanted + "」はありません。" + (near.isEmpty() ? "「診断基準 D1」のようにシート名と行を書いてください。" : "近いもの: " + near));
    }

    static boolean decided(Judgement judgement, Wish.RowDecides wish) {
        if (wish.table().kind() == DecisionTable.Kind.CONSISTENCY) {
            return judgement.findings().stream()
                    .anyMatch(f -> f.kind() == Finding.Kind.CONSISTENCY
                            && f.row().equals(wish.row().id()));
        }
        return judgement.rows().stream()
                .anyMatch(r -> r.row().equals(wish.row().id())
                        && (r.table().equals(wish.table().name()) || r.table().equals(sheet(wish.table()))));
    }

    /** The sheet's name without the block it came from. */
    private static String sheet(DecisionTable table) {
        int at = table.name().indexOf('@');
        return at < 0 ? table.name() : table.name().substring(0, at);
    }
}
