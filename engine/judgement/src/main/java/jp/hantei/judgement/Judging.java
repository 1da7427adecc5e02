package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.verify.Values;
import org.jspecify.annotations.Nullable;

/** One judgement from answers to explanation. */
final class Judging {
    private final RuleProgram program;
    private final Explorer explorer;
    private final Answers answers;
    private final FormCheck check;
    private final Run run;

    Judging(RuleProgram program, Explorer explorer, Answers answers) {
        this.program = program;
        this.explorer = explorer;
        this.answers = answers;
        this.check = new FormCheck(program, answers);
        this.run = program.judge(check.facts());
    }

    Judgement judge() {
        Facts after = run.facts();
        Explorer.Found found = explorer.verdict(check.facts());
        Verdict verdict = verdict(found.possible());
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(check.missingRequired(after));
        findings.addAll(consistency());
        List<DecidingRow> rows = new DecidingRows(program, run).list();
        Explanation explanation = new Explanation(program, run);
        List<MissingItem> missing = missing(found.missing());
        State diagnosisMet = state("diagnosis_met");
        State severityMet = state("severity_met");
        return new Judgement(
                verdict,
                reason(verdict, rows, missing),
                label("diagnosis"),
                diagnosisMet,
                label("severity"),
                severityMet,
                criterion("registration_certificate"),
                criterion("mild_costly"),
                criterion("ventilator_wearer"),
                derived(after),
                autofilled(after),
                findings,
                explanation.criteria(),
                missing,
                found.fewest(),
                irrelevant(found.missing()),
                rows,
                Certificates.of(program.workbook(), answers, verdict, rows));
    }

    private Verdict verdict(long possible) {
        Slot slot = program.slots().of("verdict");
        if (Long.bitCount(possible) != 1) {
            return Verdict.UNDETERMINED;
        }
        return possible == slot.bit(Verdict.ELIGIBLE.label()) ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
    }

    private static String reason(Verdict verdict, List<DecidingRow> rows, List<MissingItem> missing) {
        if (verdict == Verdict.UNDETERMINED) {
            return missing.isEmpty()
                    ? "入力が足りず、判定できません。"
                    : "未記入又は不明の項目によって判定が変わります: "
                            + String.join(
                                    "、",
                                    missing.stream()
                                            .limit(5)
                                            .map(MissingItem::label)
                                            .toList())
                            + (missing.size() > 5 ? " ほか" : "");
        }
        return rows.stream()
                .filter(r -> r.table().equals("一次判定"))
                .map(DecidingRow::outcome)
                .findFirst()
                .orElse("どの未記入の項目がどうであっても「" + verdict.label() + "」になります。");
    }

    private @Nullable String label(String slot) {
        if (!program.slots().has(slot)) {
            return null;
        }
        return run.label(slot).orElseGet(() -> {
            Slot at = program.slots().of(slot);
            long possible = explorer.possible(check.facts(), slot);
            return Long.bitCount(possible) == 1 ? at.labels().get(Long.numberOfTrailingZeros(possible)) : null;
        });
    }

    private State state(String slot) {
        String label = label(slot);
        return label == null ? State.UNKNOWN : label.equals("満たす") ? State.MET : State.UNMET;
    }

    /** State of a shared criterion; open when the workbook does not have it. */
    private State criterion(String id) {
        return program.slots().has(id) ? state(id) : State.UNKNOWN;
    }

    private List<Finding> consistency() {
        List<Finding> findings = new ArrayList<>();
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            if (source.kind() != DecisionTable.Kind.CONSISTENCY) {
                continue;
            }
            for (int r = 0; r < source.rows().size(); r++) {
                if (run.rows(table).truth(r) == Truth.TRUE) {
                    DecisionTable.Row row = source.rows().get(r);
                    Finding.Level level = row.outcome("程度").equals("矛盾") ? Finding.Level.ERROR : Finding.Level.WARNING;
                    List<String> items = List.of(row.outcome("項目").split("、"));
                    findings.add(new Finding(
                            Finding.Kind.CONSISTENCY, level, row.outcome("指摘"), items, row.id(), row.clause()));
                }
            }
        }
        return findings;
    }

    private List<MissingItem> missing(Set<Integer> slots) {
        List<MissingItem> missing = new ArrayList<>();
        for (Item item : program.workbook().items()) {
            int slot = program.slots().of(item.id()).index();
            if (slots.contains(slot)) {
                boolean unknown = check.facts().presence(slot) == Facts.UNKNOWN;
                missing.add(
                        new MissingItem(item.id(), item.title(), item.section().label(), unknown));
            }
        }
        return missing;
    }

    /** Blank items on which verdicts can depend, but this one does not any more. */
    private Set<String> irrelevant(Set<Integer> missing) {
        Set<String> ids = new LinkedHashSet<>();
        BitSet relevant = explorer.relevantItems();
        for (Item item : program.workbook().items()) {
            int slot = program.slots().of(item.id()).index();
            boolean blank = check.facts().presence(slot) == Facts.BLANK;
            if (blank && relevant.get(slot) && !explorer.claimed(slot) && !missing.contains(slot)) {
                ids.add(item.id());
            }
        }
        return ids;
    }

    private List<DerivedValue> derived(Facts after) {
        List<DerivedValue> values = new ArrayList<>();
        for (Derived derived : program.workbook().derived()) {
            Slot slot = program.slots().of(derived.id());
            values.add(new DerivedValue(
                    derived.id(),
                    derived.label(),
                    Values.show(program, after, slot).orElse(null),
                    Values.range(program, after, slot),
                    derived.unit()));
        }
        return values;
    }

    private Map<String, String> autofilled(Facts after) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Item item : program.workbook().items()) {
            String autofill = item.autofill();
            if (autofill != null && answers.values().get(item.id()) == null) {
                Values.show(program, after, program.slots().of(autofill)).ifPresent(v -> filled.put(item.id(), v));
            }
        }
        return filled;
    }
}
