package jp.hantei.judgement.xml;

import java.util.HashMap;
import java.util.Map;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.UnknownRulePackException;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.workbook.Near;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a form that was read against its rules and judges it. A form is refused when its disease, revision or an item is not
 * known, or when an answer can't be used (no such code, out of range, no date); contradictions and missing items are findings
 * of a judged form. Thread-safe.
 */
public final class FormIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FormIntake.class);
    private static final char REPLACEMENT = '\uFFFD';

    private final Catalog catalog;
    private final boolean explained;

    /** Judges with explanation, for reading. */
    public FormIntake(Catalog catalog) {
        this(catalog, true);
    }

    /**
     * An intake.
     *
     * @param explained false for bulk: {@link RulePack#judgeInBulk}
     */
    public FormIntake(Catalog catalog, boolean explained) {
        this.catalog = catalog;
        this.explained = explained;
    }

    public Intake take(ReadForm read) {
        if (read instanceof ReadForm.Broken broken) {
            return new Intake.Refused(broken.number(), broken.line(), broken.ref(), "", broken.problems());
        }
        XmlForm form = ((ReadForm.Complete) read).form();
        FormNotes notes = new FormNotes();
        RulePack pack;
        try {
            pack = catalog.rulePack(form.disease(), form.revision());
        } catch (UnknownRulePackException e) {
            notes.add(
                    form.line(),
                    "",
                    form.disease() + " " + form.revision(),
                    String.valueOf(e.getMessage()),
                    "疾病番号と様式改訂を確かめてください。");
            return refused(form, notes);
        }
        items(form, pack.workbook(), notes);
        ((ReadForm.Complete) read).schemaProblems().forEach(notes::addUnlessTold);
        if (!notes.isEmpty()) {
            return refused(form, notes);
        }
        Judgement judgement;
        try {
            judgement = explained ? pack.judge(form.answers()) : pack.judgeInBulk(form.answers());
        } catch (RuntimeException e) {
            // a fault of ours must not stop the other forms, nor may a doubtful verdict survive
            LOG.error("form {} at line {} could not be judged", form.number(), form.line(), e);
            notes.add(form.line(), "", "", "内部の誤りで判定できませんでした。", "運用者に知らせてください。この様式は登録していません。");
            return refused(form, notes);
        }
        unusable(form, judgement, notes);
        return notes.isEmpty() ? new Intake.Judged(form, pack, judgement) : refused(form, notes);
    }

    private static Intake refused(XmlForm form, FormNotes notes) {
        return new Intake.Refused(form.number(), form.line(), form.ref(), form.disease(), notes.list());
    }

    private static void items(XmlForm form, RuleWorkbook workbook, FormNotes notes) {
        Map<String, Item> known = new HashMap<>();
        workbook.items().forEach(item -> known.put(item.id(), item));
        form.lines().forEach((id, line) -> {
            Item item = known.get(id);
            if (item == null) {
                String near = Near.names(id, known.keySet());
                notes.add(
                        line,
                        FormProblem.cut(id),
                        "",
                        "様式 " + form.disease() + " " + form.revision() + " にない項目です。",
                        near.isEmpty() ? "様式の項目の一覧（catalog items）を確かめてください。" : "近いもの: " + near);
                return;
            }
            Section section = form.sections().get(id);
            if (section != null && section != item.section()) {
                notes.add(
                        line,
                        id,
                        "",
                        "節 " + section.element() + " の項目ではありません。",
                        "<" + item.section().element() + "> の中に書いてください。");
            }
            String value = form.answers().values().getOrDefault(id, "");
            if (!value.isEmpty() && AnswerReader.read(item, value) instanceof Answer.Unreadable unreadable) {
                notes.add(line, id, FormProblem.shown(item, value), unreadable.what() + "。", unreadable.fix() + "。");
            } else if (value.indexOf(REPLACEMENT) >= 0) {
                notes.add(line, id, FormProblem.shown(item, value), "文字化けした文字（�）があります。", "送り元の文字コードの変換を確かめてください。");
            }
        });
    }

    /** What the form check of the rules refuses beyond single answers. */
    private static void unusable(XmlForm form, Judgement judgement, FormNotes notes) {
        for (Finding finding : judgement.findings()) {
            if (finding.kind() == Finding.Kind.FORM && finding.level() == Finding.Level.ERROR) {
                String id = finding.items().isEmpty() ? "" : finding.items().get(0);
                notes.add(form.line(id), id, "", finding.message(), "");
            }
        }
    }
}
