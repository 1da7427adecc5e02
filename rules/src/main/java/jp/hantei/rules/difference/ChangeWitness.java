package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.diagram.ShortestPath;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Space;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.verify.Witness;
import org.jspecify.annotations.Nullable;

/** A form that two versions judge differently, tried with both. */
final class ChangeWitness {
    private static final int BASES = 5;
    private static final Map<String, String> SLOTS = Map.of(
            "一次判定", "verdict",
            "診断", "diagnosis",
            "診断の対象", "diagnosis_met",
            "重症度", "severity",
            "重症度の対象", "severity_met");

    private final RuleProgram before;
    private final RuleProgram after;
    private final Space space;
    private final Forms forms;
    private final List<Forms.Form> bases = new ArrayList<>();

    ChangeWitness(RuleProgram before, RuleProgram after, Space space) {
        this.before = before;
        this.after = after;
        this.space = space;
        this.forms = new Forms(after, space);
        bases.add(new Forms.Form(Application.NEW, Map.of()));
        after.workbook().tests().stream()
                .limit(BASES)
                .map(test -> new Forms.Form(test.application(), test.answers()))
                .forEach(bases::add);
    }

    /** A form for which the function is true and the result goes from one to the other; null when none was found. */
    @Nullable
    Witness find(int function, String result, String from, String to) {
        Optional<Map<Integer, Integer>> path =
                ShortestPath.find(space.diagrams(), function, (variable, value) -> 1 + value * 0.001);
        if (path.isEmpty()) {
            return null;
        }
        List<Forms.Form> tried = new ArrayList<>(bases);
        for (Application application : Application.values()) {
            tried.add(forms.answered(application));
        }
        for (Forms.Form base : tried) {
            Optional<Forms.Form> form = forms.form(path.get(), base);
            if (form.isPresent()
                    && said(before, form.get(), result).equals(from)
                    && said(after, form.get(), result).equals(to)) {
                return new Witness(form.get().application(), form.get().answers(), result + ": " + from + " → " + to);
            }
        }
        return null;
    }

    private static String said(RuleProgram program, Forms.Form form, String result) {
        Run run = program.trial(Forms.facts(program, form));
        String slot =
                result.startsWith(Results.CRITERION) ? result.substring(Results.CRITERION.length()) : SLOTS.get(result);
        if (slot == null) {
            return found(program, run, result) ? "出る" : "出ない";
        }
        return program.slots().has(slot) ? run.label(slot).orElse(Results.OPEN) : "（なし）";
    }

    private static boolean found(RuleProgram program, Run run, String result) {
        for (Table table : program.tables()) {
            for (int r = 0;
                    table.source().kind() == Kind.CONSISTENCY
                            && r < table.source().rows().size();
                    r++) {
                String name = "指摘「" + table.source().rows().get(r).outcome("指摘") + "」";
                if (name.equals(result) && run.rows(table).truth(r) == Truth.TRUE) {
                    return true;
                }
            }
        }
        return false;
    }
}
