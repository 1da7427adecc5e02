package jp.hantei.web.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import jp.hantei.web.form.PanelView;
import org.jspecify.annotations.Nullable;

/**
 * A patient who shows something, judged by the uploaded rules.
 *
 * @param cover of the uploaded workbook
 * @param application 新規 or 更新
 * @param reason why it is shown
 * @param shows what the judgement shows, in words; may be empty
 * @param answers the answers in the order of the form
 * @param judgement what the uploaded rules say
 * @param panel the same, arranged
 * @param catalog what the rules of the catalog say, null when they are not compared
 */
record WitnessView(
        Cover cover,
        String application,
        Reason reason,
        String shows,
        List<Line> answers,
        Judgement judgement,
        PanelView panel,
        @Nullable Judgement catalog) {

    /**
     * Why a patient is shown.
     *
     * @param cell where the finding stands, may be empty
     * @param what what was found or changes
     * @param more what to do, or for which answers it changes; may be empty
     * @param tone MEND, LOOK …
     */
    record Reason(String cell, String what, String more, String tone) {
        static Reason of(FindingView view) {
            Finding finding = view.finding();
            String value = finding.value().isEmpty() ? "" : "「" + finding.value() + "」";
            String tone = finding.kind().grade().name();
            return new Reason(view.cell(), finding.what() + value, finding.fix(), tone);
        }

        static Reason of(MeaningChange change, MeaningChange.Region region) {
            String what = change.result() + "：" + change.before() + " → " + change.after();
            return new Reason("", what, region.words(), "LOOK");
        }
    }

    /** One answer; {@code auto}: filled by 自動入力. */
    record Line(String number, String label, String value, boolean auto) {}

    /** @param kept the rules of the catalog, null when they are not compared */
    static WitnessView of(RuleWorkbook rules, @Nullable RulePack kept, Reason reason, Witness witness) {
        Answers answers = new Answers(witness.application(), witness.answers());
        Judgement judgement = RulePack.of(rules).judge(answers);
        return new WitnessView(
                rules.cover(),
                witness.application().label(),
                reason,
                witness.shows(),
                lines(rules, answers.values(), judgement.autofilled()),
                judgement,
                PanelView.of(judgement, null),
                kept == null ? null : kept.judge(answers));
    }

    private static List<Line> lines(RuleWorkbook rules, Map<String, String> entered, Map<String, String> filled) {
        List<Line> lines = new ArrayList<>();
        for (Item item : rules.items()) {
            String own = entered.get(item.id());
            String raw = own != null ? own : filled.getOrDefault(item.id(), "");
            if (!raw.isEmpty()) {
                String label = item.codeList()
                        .flatMap(list -> list.find(raw))
                        .map(Code::label)
                        .orElse(raw);
                boolean number =
                        raw.matches("[-+]?\\d+(\\.\\d+)?") && item.codeList().isEmpty();
                String unit = number && !item.unit().isEmpty() ? " " + item.unit() : "";
                lines.add(new Line(item.number(), item.label(), label + unit, own == null));
            }
        }
        return lines;
    }
}
