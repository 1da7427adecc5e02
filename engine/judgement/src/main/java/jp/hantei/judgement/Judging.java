package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
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
    private final PackView pack;
    private final RuleProgram program;
    private final Answers answers;
    private final FormCheck check;
    private final Run run;

    Judging(PackView pack, Answers answers) {
        this.pack = pack;
        this.program = pack.program;
        this.answers = answers;
        this.check = new FormCheck(pack, answers);
        this.run = program.judge(check.facts());
    }

    Judgement judge() {
        return judge(pack.explorer.verdict(check.facts()), new Explanation(pack, run).criteria());
    }

    /** The same verdict, findings and rows without looking for missing items and without explaining the criteria. */
    Judgement judgeInBulk() {
        long possible = pack.explorer.possible(check.facts(), "verdict");
        return judge(new Explorer.Found(possible, Set.of(), Set.of(), 0), List.of());
    }

    private Judgement judge(Explorer.Found found, List<CriterionResult> criteria) {
        Facts after = run.facts();
        Verdict verdict = verdict(found.possible());
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(check.missingRequired(after));
        findings.addAll(consistency());
        List<DecidingRow> rows = new DecidingRows(program, run).list();
        List<MissingItem> missing = missing(found.asked());
        return new Judgement(
                verdict,
                reason(verdict, rows, missing),
                label("diagnosis"),
                state("diagnosis_met"),
                label("severity"),
                state("severity_met"),
                criterion("registration_certificate"),
                criterion("mild_costly"),
                criterion("ventilator_wearer"),
                derived(after),
                autofilled(after),
                findings,
                criteria,
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
            long possible = pack.explorer.possible(check.facts(), slot);
            return Long.bitCount(possible) == 1 ? at.labels().get(Long.numberOfTrailingZeros(possible)) : null;
        });
    }

    private State state(String slot) {
        String label = label(slot);
        return label == null ? State.UNKNOWN : label.equals("満たす") ? State.MET : State.UNMET;
    }

    /** State of a shared criterion; open when the workbook does not have it. */
    private State criterion(String id) {
        if (!program.slots().has(id)) {
            return State.UNKNOWN;
        }
        return run.label(id)
                .map(label -> label.equals("満たす") ? State.MET : State.UNMET)
                .orElse(State.UNKNOWN);
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

    /** In the order of the form. What this application does not ask is left out as long as something else is to be asked. */
    private List<MissingItem> missing(Set<Integer> slots) {
        List<MissingItem> asked = new ArrayList<>();
        List<MissingItem> notAsked = new ArrayList<>();
        for (PackView.ItemView view : pack.items) {
            Item item = view.item();
            int slot = view.slot().index();
            if (slots.contains(slot)) {
                boolean unknown = check.facts().presence(slot) == Facts.UNKNOWN;
                boolean asks = item.requirement(answers.application()) != Requirement.NOT_ASKED;
                (asks || unknown ? asked : notAsked)
                        .add(new MissingItem(
                                item.id(), item.title(), item.section().label(), unknown));
            }
        }
        return asked.isEmpty() ? notAsked : asked;
    }

    /** Blank items on which verdicts can depend, but this one does not any more. */
    private Set<String> irrelevant(Set<Integer> missing) {
        Set<String> ids = new LinkedHashSet<>();
        for (PackView.ItemView view : pack.items) {
            Item item = view.item();
            int slot = view.slot().index();
            boolean blank = check.facts().presence(slot) == Facts.BLANK;
            if (blank && pack.relevant.get(slot) && !pack.explorer.claimed(slot) && !missing.contains(slot)) {
                ids.add(item.id());
            }
        }
        return ids;
    }

    private List<DerivedValue> derived(Facts after) {
        List<DerivedValue> values = new ArrayList<>();
        for (PackView.DerivedView view : pack.derived) {
            Derived derived = view.derived();
            Slot slot = view.slot();
            values.add(new DerivedValue(
                    derived.id(),
                    derived.label(),
                    Values.show(after, slot).orElse(null),
                    Values.range(after, slot),
                    derived.unit()));
        }
        return values;
    }

    private Map<String, String> autofilled(Facts after) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (PackView.ItemView view : pack.items) {
            Item item = view.item();
            String autofill = item.autofill();
            if (autofill != null && answers.values().get(item.id()) == null) {
                Values.show(after, program.slots().of(autofill)).ifPresent(v -> filled.put(item.id(), v));
            }
        }
        return filled;
    }
}
