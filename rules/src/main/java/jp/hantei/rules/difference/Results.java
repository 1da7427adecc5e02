package jp.hantei.rules.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.program.Known;
import jp.hantei.rules.program.Meaning;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.TableMeaning;

/** The results of one program as functions whose payloads are words, so that two programs' can be compared. */
final class Results {
    static final String OPEN = "未確定";
    static final String CRITERION = "基準 ";

    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("verdict", "一次判定");
        STAGES.put("diagnosis", "診断");
        STAGES.put("diagnosis_met", "診断の対象");
        STAGES.put("severity", "重症度");
        STAGES.put("severity_met", "重症度の対象");
    }

    private final Meaning meaning;
    private final Words words;
    private final Diagrams diagrams;

    Results(Meaning meaning, Words words) {
        this.meaning = meaning;
        this.words = words;
        this.diagrams = meaning.space().diagrams();
    }

    /**
     * Result → function, in the order in which people ask for them.
     *
     * @param criteria whether to add the criteria that the screen shows
     */
    Map<String, Integer> all(boolean criteria) {
        Map<String, Integer> results = new LinkedHashMap<>();
        STAGES.forEach((id, name) -> {
            OptionalInt value = meaning.result(id);
            if (value.isPresent()) {
                results.put(
                        name, worded(value.getAsInt(), meaning.program().slots().of(id)));
            }
        });
        for (TableMeaning table : meaning.tables(Kind.CONSISTENCY)) {
            List<DecisionTable.Row> rows = table.table().source().rows();
            for (int r = 0; r < rows.size(); r++) {
                results.merge("指摘「" + rows.get(r).outcome("指摘") + "」", said(table, r), this::either);
            }
        }
        for (Criterion criterion : meaning.program().workbook().criteria()) {
            if (criteria && criterion.group() != Criterion.Group.STEP) {
                Slot slot = meaning.program().slots().of(criterion.id());
                results.put(CRITERION + criterion.id(), worded(meaning.value(slot.index()), slot));
            }
        }
        return results;
    }

    private int either(int a, int b) {
        int isSaid = words.number("出る");
        return diagrams.apply(jp.hantei.rules.diagram.Operation.of((x, y) -> x == isSaid ? x : y), a, b);
    }

    private int said(TableMeaning table, int row) {
        int isSaid = words.number("出る");
        int isNot = words.number("出ない");
        return diagrams.map(table.holds(row), holds -> holds == 1 ? isSaid : isNot);
    }

    /** The value of a slot in words. */
    int worded(int value, Slot slot) {
        return diagrams.map(value, payload -> {
            Known known = meaning.space().known(payload);
            List<String> possible = slot.labels().stream()
                    .filter(label -> (slot.bit(label) & known.possible()) != 0)
                    .collect(Collectors.toList());
            return words.number(possible.size() == 1 ? possible.get(0) : OPEN);
        });
    }
}
