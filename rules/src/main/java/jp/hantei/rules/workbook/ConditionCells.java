package jp.hantei.rules.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;

/** Condition cells of a loaded workbook, written otherwise: what the grammar refuses in the file it refuses here. */
public final class ConditionCells {
    private final Map<String, Subject> subjects = new HashMap<>();

    public ConditionCells(RuleWorkbook workbook) {
        code("application", CodeList.APPLICATION);
        code("diagnosis_met", CodeList.MET);
        code("severity_met", CodeList.MET);
        code("verdict", CodeList.VERDICT);
        workbook.codeList("診断カテゴリー").ifPresent(list -> code("diagnosis", list));
        workbook.codeList("重症度区分").ifPresent(list -> code("severity", list));
        for (Item item : workbook.items()) {
            add(item.id(), item.label(), kind(item), item.codes());
        }
        workbook.derived().forEach(d -> {
            CodeList codes = d.codes();
            add(d.id(), d.label(), codes == null ? Subject.Kind.NUMBER : Subject.Kind.CODE, codes);
        });
        workbook.criteria().forEach(c -> add(c.id(), c.label(), Subject.Kind.CODE, CodeList.MET));
    }

    private static Subject.Kind kind(Item item) {
        return switch (item.type()) {
            case CODE -> Subject.Kind.CODE;
            case TEXT -> Subject.Kind.TEXT;
            case DATE, MONTH -> Subject.Kind.DATE;
            case NUMBER, INTEGER -> Subject.Kind.NUMBER;
        };
    }

    private void code(String id, CodeList codes) {
        add(id, id, Subject.Kind.CODE, codes);
    }

    private void add(String id, String label, Subject.Kind kind, @Nullable CodeList codes) {
        subjects.put(id, new Subject(id, label, kind, codes));
    }

    /** A cell of 自動計算 or 基準 with another text; empty when the grammar refuses it. */
    public Optional<Condition> rewrite(Condition condition, String text) {
        return rewrite(condition, text, EntryWords.NONE);
    }

    /** A cell of a table with another text; empty when the grammar refuses it there. */
    public Optional<Condition> rewrite(Condition condition, String text, DecisionTable.Kind table) {
        return rewrite(
                condition,
                text,
                switch (table) {
                    case DIAGNOSIS, SEVERITY -> EntryWords.NONE;
                    case CONSISTENCY -> EntryWords.ALL;
                    case DERIVED, ELIGIBILITY -> EntryWords.PRESENCE;
                });
    }

    private Optional<Condition> rewrite(Condition condition, String text, EntryWords words) {
        Subject subject = subjects.get(condition.subject());
        if (subject == null) {
            return Optional.empty();
        }
        try {
            CellTest test = CellGrammar.parse(text, subject, words);
            return Optional.of(new Condition(condition.subject(), test, text, condition.place()));
        } catch (CellProblem refused) {
            return Optional.empty();
        }
    }
}
