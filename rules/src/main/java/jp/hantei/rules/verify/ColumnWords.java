package jp.hantei.rules.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;

/** The columns of a table as a form fills them, in words. */
final class ColumnWords {
    private final RuleProgram program;
    private final DecisionTable table;

    ColumnWords(RuleProgram program, DecisionTable table) {
        this.program = program;
        this.table = table;
    }

    /** E.g. {@code 診断の要件=満たす、重症度=満たさない}. */
    String of(Witness witness) {
        Forms.Form form = new Forms.Form(witness.application(), witness.answers());
        Facts facts = program.trial(Forms.facts(program, form)).facts();
        Map<String, String> values = new LinkedHashMap<>();
        for (DecisionTable.Column column : table.columns()) {
            Slot slot = program.slots().of(column.subject());
            String blank = facts.presence(slot.index()) == Facts.BLANK ? "空欄" : "不明";
            values.put(column.label(), Values.show(facts, slot).orElse(blank));
        }
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("、"));
    }
}
