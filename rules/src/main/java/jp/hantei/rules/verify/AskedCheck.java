package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.program.Atom;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Test;

/** Items on which a verdict hangs although the form does not ask for them: hidden by 表示条件, or 不要 in 新規. */
final class AskedCheck {
    private final Operation differ = Operation.of((a, b) -> a == b ? 0 : 1);
    private final Subject subject;
    private final Diagrams diagrams;

    AskedCheck(Subject subject) {
        this.subject = subject;
        this.diagrams = subject.space().diagrams();
    }

    List<Finding> findings() {
        OptionalInt verdict = subject.meaning().result("verdict");
        List<Finding> findings = new ArrayList<>();
        if (verdict.isEmpty()) {
            return findings;
        }
        BitSet asked = diagrams.variables(verdict.getAsInt());
        for (Item item : subject.workbook().items()) {
            OptionalInt level = subject.meaning().level(item.id());
            if (level.isEmpty()
                    || !asked.get(level.getAsInt())
                    || !subject.workbook().own(item.place())) {
                continue;
            }
            List<Test> shownWhen = subject.program().shownWhen(item);
            if (!shownWhen.isEmpty()) {
                hidden(item, level.getAsInt(), verdict.getAsInt(), shownWhen, findings);
            }
            if (item.whenNew() == Requirement.NOT_ASKED) {
                notAsked(item, level.getAsInt(), verdict.getAsInt(), findings);
            }
        }
        return findings;
    }

    private void hidden(Item item, int level, int verdict, List<Test> shownWhen, List<Finding> findings) {
        int shown = Diagrams.TRUE;
        for (Test test : shownWhen) {
            shown = diagrams.and(
                    shown, subject.space().whereNotFalse(subject.meaning().truth(test)));
        }
        int needed = diagrams.without(matters(verdict, level), shown);
        if (needed != Diagrams.FALSE) {
            Finding finding = Finding.of(
                    FindingKind.MISSING_INPUT,
                    item.place(),
                    "様式 " + item.id(),
                    "「" + item.label() + "」は表示条件のため尋ねられないのに、判定がその答えで変わる票があります",
                    item.id(),
                    "表示条件を外すか、尋ねないときの扱い（別の基準か 空欄 の行）を書いてください");
            findings.add(subject.shown(finding, needed, "一次判定が「" + item.label() + "」の答えで変わる", run -> true));
        }
    }

    private void notAsked(Item item, int level, int verdict, List<Finding> findings) {
        OptionalInt application = subject.meaning().level("application");
        if (application.isEmpty()) {
            return;
        }
        List<Atom> kinds = subject.space().variables().atoms(application.getAsInt());
        for (int i = 0; i < kinds.size(); i++) {
            if (Application.NEW.label().equals(kinds.get(i).label())) {
                int ofNew = diagrams.restrict(verdict, application.getAsInt(), i);
                int needed = matters(ofNew, level);
                if (needed != Diagrams.FALSE) {
                    Finding finding = Finding.of(
                            FindingKind.MISSING_INPUT,
                            item.place(),
                            "様式 " + item.id(),
                            "「" + item.label() + "」は新規で「不要」なのに、新規の判定がその答えで変わります",
                            item.id(),
                            "新規の欄を 必須 か 任意 にしてください");
                    findings.add(subject.shown(finding, needed, "新規の一次判定が「" + item.label() + "」の答えで変わる", run -> true));
                }
            }
        }
    }

    /** Where the verdict waits for one item: left blank it is open and some answer settles it, or answers change it. */
    private int matters(int verdict, int level) {
        List<Atom> atoms = subject.space().variables().atoms(level);
        int blank = Diagrams.FALSE;
        int settled = Diagrams.FALSE;
        int changes = Diagrams.FALSE;
        for (int i = 0; i < atoms.size(); i++) {
            int with = diagrams.restrict(verdict, level, i);
            int other = diagrams.restrict(verdict, level, Math.max(0, i - 1));
            if (atoms.get(i).presence() == Facts.BLANK) {
                blank = open(with);
            } else if (atoms.get(i).presence() == Facts.GIVEN) {
                settled = diagrams.or(settled, diagrams.not(open(with)));
                changes = diagrams.or(changes, diagrams.apply(differ, other, with));
            }
        }
        boolean mayBeBlank = atoms.stream().anyMatch(atom -> atom.presence() == Facts.BLANK);
        return mayBeBlank ? diagrams.and(blank, settled) : changes;
    }

    private int open(int verdict) {
        return diagrams.map(
                verdict, payload -> Long.bitCount(subject.space().known(payload).possible()) == 1 ? 0 : 1);
    }
}
