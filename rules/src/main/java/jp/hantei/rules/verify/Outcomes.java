package jp.hantei.rules.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jp.hantei.rules.model.DecisionTable;

/** What rows say, apart from where they come from. */
final class Outcomes {
    private Outcomes() {}

    /** Per row a number: rows that say the same have the same. */
    static int[] numbers(DecisionTable table) {
        Map<String, Integer> numbers = new HashMap<>();
        return table.rows().stream()
                .mapToInt(row -> {
                    Map<String, String> said = new TreeMap<>(row.outcomes());
                    said.remove("条文");
                    said.remove("確度");
                    return numbers.computeIfAbsent(said.toString(), s -> numbers.size());
                })
                .toArray();
    }
}
