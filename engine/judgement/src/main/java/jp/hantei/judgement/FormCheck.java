package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.workbook.Near;
import org.jspecify.annotations.Nullable;

/** Form check: types, ranges, code lists, required items. What can't be read is reported and not judged by. */
final class FormCheck {
    private final PackView pack;
    private final Answers answers;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Answer> read = new HashMap<>();
    private final Facts facts;

    FormCheck(PackView pack, Answers answers) {
        this.pack = pack;
        this.answers = answers;
        this.facts = pack.program.blank();
        AnswerReader.enter(
                facts,
                pack.program.slots().of("application"),
                new Answer.Label(answers.application().label()));
        readItems();
        reportUnknownItems();
    }

    private void readItems() {
        for (PackView.ItemView view : pack.items) {
            Item item = view.item();
            String raw = answers.values().get(item.id());
            if (raw == null) {
                continue;
            }
            Answer answer = AnswerReader.read(item, raw);
            read.put(item.id(), answer);
            if (answer instanceof Answer.Unreadable bad) {
                String shown = item.personal() ? "" : "「" + shorten(raw) + "」は";
                form(item.id(), item.title() + ": " + shown + bad.what() + "。" + bad.fix() + "。");
            } else {
                AnswerReader.enter(facts, view.slot(), answer);
            }
        }
    }

    private void reportUnknownItems() {
        Set<String> known = pack.itemIds;
        for (String id : answers.values().keySet()) {
            if (!known.contains(id)) {
                String near = Near.names(id, known);
                form(id, "項目「" + shorten(id) + "」はこの様式にありません。" + (near.isEmpty() ? "" : "もしかして: " + near));
            }
        }
    }

    private void form(String item, String message) {
        findings.add(new Finding(Finding.Kind.FORM, Finding.Level.ERROR, message, List.of(item), "", ""));
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Facts with the readable answers entered. */
    Facts facts() {
        return facts;
    }

    /** The answer of an item, or null when nothing usable was entered. */
    @Nullable
    Answer answer(String item) {
        Answer answer = read.get(item);
        return answer instanceof Answer.Unreadable ? null : answer;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Required items that are blank after the run (自動入力 counts as filled), hidden ones left out. */
    List<Finding> missingRequired(Facts after) {
        List<Finding> missing = new ArrayList<>();
        for (PackView.ItemView view : pack.items) {
            Item item = view.item();
            boolean required = item.requirement(answers.application()) == Requirement.REQUIRED;
            if (required && answer(item.id()) == null && !filled(view, after) && shown(item, after)) {
                missing.add(new Finding(
                        Finding.Kind.REQUIRED,
                        Finding.Level.WARNING,
                        item.title() + " が未記入です。分からない時は「不明」を選んでください。",
                        List.of(item.id()),
                        "",
                        ""));
            }
        }
        return missing;
    }

    private static boolean filled(PackView.ItemView view, Facts after) {
        int slot = view.slot().index();
        boolean settled = view.item().codes() == null ? after.settledNumber(slot) : after.settledCode(slot);
        return view.item().autofill() != null && settled;
    }

    /** Whether the item is asked on this form. */
    boolean shown(Item item, Facts after) {
        return item.shownWhen().stream().allMatch(condition -> pack.program.truth(condition, after) == Truth.TRUE);
    }
}
