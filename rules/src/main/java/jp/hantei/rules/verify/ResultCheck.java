package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.Atom;
import jp.hantei.rules.program.Slot;

/** Results that no row gives, and results that no form reaches, through all sheets together. */
final class ResultCheck {
    private final Subject subject;
    private final Diagrams diagrams;

    ResultCheck(Subject subject) {
        this.subject = subject;
        this.diagrams = subject.space().diagrams();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        labels("診断カテゴリー", "diagnosis", Kind.DIAGNOSIS, "カテゴリー", findings);
        labels("重症度区分", "severity", Kind.SEVERITY, "重症度", findings);
        met("diagnosis_met", Kind.DIAGNOSIS, findings);
        met("severity_met", Kind.SEVERITY, findings);
        for (Application application : Application.values()) {
            verdicts(application, findings);
        }
        return findings;
    }

    private void labels(String list, String id, Kind kind, String column, List<Finding> findings) {
        Optional<DecisionTable> table = subject.workbook().tables(kind).stream().findFirst();
        Optional<CodeList> codes = subject.workbook().codeList(list);
        OptionalInt value = subject.meaning().result(id);
        if (table.isEmpty() || codes.isEmpty() || value.isEmpty()) {
            return;
        }
        Set<String> yielded = new HashSet<>();
        table.get().rows().forEach(row -> yielded.add(row.outcome(column)));
        for (Code code : codes.get().regular()) {
            if (!yielded.contains(code.label())) {
                findings.add(Finding.of(
                        FindingKind.UNYIELDED,
                        code.place(),
                        list + " " + code.label(),
                        "「" + code.label() + "」を結果とする行が「" + table.get().name() + "」にありません",
                        code.label(),
                        "行を足すか、コード表から消してください"));
            }
        }
    }

    /** 対象 must be able to come out both ways, else the stage decides nothing. */
    private void met(String id, Kind kind, List<Finding> findings) {
        OptionalInt value = subject.meaning().result(id);
        if (value.isEmpty()) {
            return;
        }
        Slot slot = subject.program().slots().of(id);
        DecisionTable table = subject.workbook().tables(kind).get(0);
        for (String label : List.of("満たす", "満たさない")) {
            if (!reachable(value.getAsInt(), slot, label)) {
                findings.add(Finding.of(
                        FindingKind.UNREACHABLE_RESULT,
                        table.place(),
                        table.name() + " 対象",
                        "対象が「" + label + "」になる票がありません",
                        label,
                        "行の対象と条件を見直してください"));
            }
        }
    }

    private void verdicts(Application application, List<Finding> findings) {
        OptionalInt verdict = subject.meaning().result("verdict");
        OptionalInt level = subject.meaning().level("application");
        if (verdict.isEmpty() || level.isEmpty()) {
            return;
        }
        List<Atom> kinds = subject.space().variables().atoms(level.getAsInt());
        int value = verdict.getAsInt();
        for (int i = 0; i < kinds.size(); i++) {
            if (application.label().equals(kinds.get(i).label())) {
                value = diagrams.restrict(value, level.getAsInt(), i);
            }
        }
        Slot slot = subject.program().slots().of("verdict");
        for (String label : List.of("該当", "非該当")) {
            if (!reachable(value, slot, label)) {
                findings.add(Finding.of(
                        FindingKind.UNREACHABLE_RESULT,
                        verdictPlace(),
                        "一次判定 " + application.label(),
                        application.label() + "の票では「" + label + "」になることがありません",
                        label,
                        "診断基準・重症度の「対象」と一次判定の行を見直してください"));
            }
        }
    }

    private Place verdictPlace() {
        return subject.workbook().tables(Kind.ELIGIBILITY).stream()
                .map(DecisionTable::place)
                .filter(subject.workbook()::own)
                .findFirst()
                .orElse(Place.ofFile(subject.workbook().file()));
    }

    private boolean reachable(int value, Slot slot, String label) {
        return diagrams.payloads(value).stream()
                .anyMatch(payload -> subject.space().known(payload).possible() == slot.bit(label));
    }
}
