package jp.hantei.rules.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The results that an edit changes are those that judging every form with both versions shows, no more and no fewer. */
class DifferenceEqualsBruteForceTest {
    private static final List<String> STAGES =
            List.of("verdict", "diagnosis", "diagnosis_met", "severity", "severity_met");
    private static final Map<String, String> NAMES = Map.of(
            "verdict", "一次判定",
            "diagnosis", "診断",
            "diagnosis_met", "診断の対象",
            "severity", "重症度",
            "severity_met", "重症度の対象");

    @Test
    void ofThreeHundredEdits() {
        compare(300, 3);
    }

    @Test
    @Tag("soak")
    void ofTenThousandEdits() {
        compare(10_000, 4);
    }

    @Test
    void refactoringsAreProvedToChangeNothing() {
        refactor(100, 5);
    }

    @Test
    @Tag("soak")
    void aThousandRefactoringsAreProvedToChangeNothing() {
        refactor(1_000, 6);
    }

    private static void compare(int edits, long seed) {
        Random random = new Random(seed);
        SmallWorkbooks small = new SmallWorkbooks(random);
        int changed = 0;
        int shown = 0;
        int regions = 0;
        for (int n = 0; n < edits; n++) {
            RuleWorkbook before = small.chain();
            RuleWorkbook after = Edits.any(before, random, small);
            RuleProgram one = RuleProgram.of(before);
            RuleProgram two = RuleProgram.of(after);
            SemanticDifference difference = SemanticDifference.between(one, two);
            assertThat(difference.notCompared()).isEmpty();
            Set<String> found = new TreeSet<>();
            for (MeaningChange change : difference.changes()) {
                found.add(change.result() + ": " + change.before() + " → " + change.after());
                for (MeaningChange.Region region : change.regions()) {
                    regions++;
                    shown += region.shown().isPresent() ? 1 : 0;
                }
            }
            Set<String> counted = counted(one, two);
            assertThat(found).as("edit %d", n).isEqualTo(counted);
            changed += counted.isEmpty() ? 0 : 1;
        }
        assertThat(changed).isBetween(edits / 10, edits);
        assertThat(shown).as("regions with a form that both versions judge so").isEqualTo(regions);
        System.out.println(edits + " edits, " + changed + " change a result, " + regions + " regions, all shown");
    }

    private static void refactor(int refactorings, long seed) {
        Random random = new Random(seed);
        SmallWorkbooks small = new SmallWorkbooks(random);
        int done = 0;
        while (done < refactorings) {
            RuleWorkbook before = small.chain();
            RuleWorkbook after = Edits.refactored(before, random);
            if (after.equals(before)) {
                continue;
            }
            SemanticDifference difference = SemanticDifference.between(RuleProgram.of(before), RuleProgram.of(after));
            assertThat(difference.provedSame())
                    .as("refactoring %d: %s", done, difference.changes())
                    .isTrue();
            done++;
        }
    }

    private static Set<String> counted(RuleProgram one, RuleProgram two) {
        Set<String> changes = new TreeSet<>();
        for (Forms.Form form : forms(one.workbook(), two.workbook())) {
            Map<String, String> before = results(one, form);
            Map<String, String> after = results(two, form);
            Set<String> names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            for (String name : names) {
                String from = before.getOrDefault(name, "出ない");
                String to = after.getOrDefault(name, "出ない");
                if (!from.equals(to)) {
                    changes.add(name + ": " + from + " → " + to);
                }
            }
        }
        return changes;
    }

    /** Every form on which each item is answered, or blank where that counts. */
    private static List<Forms.Form> forms(RuleWorkbook one, RuleWorkbook two) {
        Set<String> presence = new TreeSet<>(Counted.presence(one));
        presence.addAll(Counted.presence(two));
        List<Forms.Form> forms = new ArrayList<>();
        for (Map<String, Small.Value> values : Small.forms(
                one, item -> presence.contains(item.id()) ? Small.Blanks.Kind.OPEN : Small.Blanks.Kind.NONE)) {
            Map<String, String> answers = new LinkedHashMap<>();
            values.forEach((id, value) -> {
                if (!value.open()) {
                    answers.put(id, value.label() != null ? value.label() : String.valueOf(value.number()));
                }
            });
            forms.add(new Forms.Form(Application.NEW, answers));
        }
        return forms;
    }

    private static Map<String, String> results(RuleProgram program, Forms.Form form) {
        Run run = program.trial(Forms.facts(program, form));
        Map<String, String> results = new LinkedHashMap<>();
        for (String stage : STAGES) {
            results.put(NAMES.getOrDefault(stage, stage), run.label(stage).orElse("未確定"));
        }
        for (Table table : program.tables()) {
            List<DecisionTable.Row> rows = table.source().rows();
            for (int r = 0; table.source().kind() == DecisionTable.Kind.CONSISTENCY && r < rows.size(); r++) {
                if (run.rows(table).truth(r) == Truth.TRUE) {
                    results.put("指摘「" + rows.get(r).outcome("指摘") + "」", "出る");
                }
            }
        }
        return results;
    }
}
