package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.program.Slot;

/** 基準 and 自動計算: criteria that are always or never met, rows that say the same twice, 区分 rows that never decide. */
final class CriterionCheck {
    private final Subject subject;
    private final Diagrams diagrams;
    private final ConditionCheck conditions;

    CriterionCheck(Subject subject) {
        this.subject = subject;
        this.diagrams = subject.space().diagrams();
        this.conditions = new ConditionCheck(subject);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Criterion criterion : subject.workbook().criteria()) {
            if (subject.workbook().own(criterion.place())) {
                constant(criterion, findings);
                repeated("基準 " + criterion.id(), criterion.arguments(), findings);
            }
        }
        for (Derived derived : subject.workbook().derived()) {
            if (subject.workbook().own(derived.place())) {
                derived(derived, findings);
            }
        }
        return findings;
    }

    private void constant(Criterion criterion, List<Finding> findings) {
        boolean oneImpossible = criterion.arguments().stream()
                .map(Argument::condition)
                .anyMatch(c -> c != null && conditions.impossible(c));
        Slot slot = subject.program().slots().of(criterion.id());
        if (oneImpossible) {
            return; // an impossible condition is named at its own cell
        }
        Set<Long> states = states(slot);
        slot.labels().stream()
                .filter(state -> !states.contains(slot.bit(state)))
                .findFirst()
                .ifPresent(never -> findings.add(Finding.of(
                        FindingKind.CONSTANT_CRITERION,
                        criterion.place(),
                        "基準 " + criterion.id(),
                        "基準「" + criterion.label() + "」が「" + never + "」になる票はありません",
                        "",
                        "条件どうしが両立するか、成立の数（すべて・いずれか・N以上）を見直してください")));
    }

    /** What a criterion comes to on some form; what is open is neither. */
    private Set<Long> states(Slot slot) {
        return subject.space().diagrams().payloads(subject.meaning().value(slot.index())).stream()
                .mapToObj(payload -> subject.space().known(payload).possible())
                .collect(Collectors.toSet());
    }

    private void derived(Derived derived, List<Finding> findings) {
        String owner = "自動計算 " + derived.id();
        if (derived.function() == Function.CLASSIFY) {
            classify(derived, owner, findings);
        } else if (derived.function().takesCondition()) {
            repeated(owner, derived.arguments(), findings);
        }
    }

    private void classify(Derived derived, String owner, List<Finding> findings) {
        List<Argument> rows = derived.arguments();
        int[] truths = new int[rows.size()];
        int[] outcome = new int[rows.size()];
        List<String> labels = rows.stream().map(Argument::value).distinct().toList();
        for (int r = 0; r < truths.length; r++) {
            truths[r] = truth(rows.get(r));
            outcome[r] = labels.indexOf(rows.get(r).value());
        }
        for (Relation relation : new FirstHitRows(diagrams, truths, outcome).relations()) {
            Argument row = rows.get(relation.row());
            boolean named =
                    relation.kind() == FindingKind.IMPOSSIBLE_ROW || relation.kind() == FindingKind.SUBSUMED_ROW;
            if (!named) {
                findings.add(rowFinding(relation.kind(), row, owner, "この行で決まることはありません（上の行がすべて先に受ける）"));
            }
        }
    }

    /** Rows of one count, sum or criterion that hold for exactly the same forms. */
    private void repeated(String owner, List<Argument> rows, List<Finding> findings) {
        for (int r = 0; r < rows.size(); r++) {
            int truth = truth(rows.get(r));
            for (int other = 0; other < r && !Diagrams.isTerminal(truth); other++) {
                if (truth(rows.get(other)) == truth) {
                    findings.add(
                            rowFinding(FindingKind.DUPLICATE_ROW, rows.get(r), owner, "上の行とちょうど同じ場合に成立します（二重に数える）"));
                    break;
                }
            }
        }
    }

    private static Finding rowFinding(FindingKind kind, Argument row, String owner, String what) {
        var condition = Objects.requireNonNull(row.condition());
        return Finding.of(
                kind, condition.place(), owner, what, row.subject() + " " + condition.text(), "どちらかを消すか、条件を見直してください");
    }

    private int truth(Argument row) {
        return subject.meaning().truth(subject.program().test(Objects.requireNonNull(row.condition())));
    }
}
