package jp.hantei.web.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import jp.hantei.web.form.PanelView;

/**
 * A patient who shows a finding, judged by the uploaded rules.
 *
 * @param cover of the uploaded workbook
 * @param application 新規 or 更新
 * @param finding what it shows
 * @param shows what the judgement shows, in words
 * @param answers the answers in the order of the form
 * @param judgement what the uploaded rules say
 * @param panel the same, arranged
 */
record WitnessView(
        Cover cover,
        String application,
        FindingView finding,
        String shows,
        List<Line> answers,
        Judgement judgement,
        PanelView panel) {

    /** One answer; {@code auto}: filled by 自動入力. */
    record Line(String number, String label, String value, boolean auto) {}

    static WitnessView of(RuleWorkbook rules, FindingView finding, Witness witness) {
        Answers answers = new Answers(witness.application(), witness.answers());
        Judgement judgement = RulePack.of(rules).judge(answers);
        return new WitnessView(
                rules.cover(),
                witness.application().label(),
                finding,
                witness.shows(),
                lines(rules, answers.values(), judgement.autofilled()),
                judgement,
                PanelView.of(judgement, null));
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

    /** What was found, for the heading. */
    public Finding found() {
        return finding.finding();
    }
}
