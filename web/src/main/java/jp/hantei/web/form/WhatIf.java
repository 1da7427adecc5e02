package jp.hantei.web.form;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.MissingItem;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.State;
import jp.hantei.judgement.Verdict;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import org.jspecify.annotations.Nullable;

/** Tries the answers of the next item and says what each would decide. */
final class WhatIf {

    private static final int MOST_OPTIONS = 6;
    /** What it would do is nice to know, but not worth waiting for. */
    private static final Duration PATIENCE = Duration.ofMillis(60);

    private final RulePack pack;
    private final Answers answers;
    private final Judgement now;

    WhatIf(RulePack pack, Answers answers, Judgement now) {
        this.pack = pack;
        this.answers = answers;
        this.now = now;
    }

    PanelView.@Nullable NextItem next() {
        Optional<MissingItem> blank =
                now.missing().stream().filter(m -> !m.unknown()).findFirst();
        return blank.map(m -> new PanelView.NextItem(m.id(), m.label(), effect(m.id())))
                .orElse(null);
    }

    private String effect(String id) {
        List<String> labels = pack.workbook()
                .item(id)
                .flatMap(Item::codeList)
                .map(CodeList::regularLabels)
                .orElse(List.of());
        if (labels.size() > MOST_OPTIONS) {
            return "";
        }
        Map<String, String> byOutcome = new LinkedHashMap<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (String label : labels) {
            byOutcome.merge(outcome(pack.judge(answers.with(id, label))), "「" + label + "」", String::concat);
            if (System.nanoTime() > end) {
                return "";
            }
        }
        StringJoiner effect = new StringJoiner("、");
        byOutcome.forEach((outcome, options) -> {
            if (!outcome.isEmpty()) {
                effect.add(options + "なら" + outcome);
            }
        });
        return effect.toString();
    }

    /** What is decided then and is open now; empty if nothing. */
    private String outcome(Judgement then) {
        if (then.verdict() != Verdict.UNDETERMINED) {
            return "「" + then.verdict().label() + "」に決まります";
        }
        if (now.diagnosis() == null && then.diagnosis() != null) {
            return " " + then.diagnosis() + (then.diagnosisMet() == State.UNMET ? "（対象外）" : "");
        }
        if (now.severity() == null && then.severity() != null) {
            return "重症度 " + Objects.requireNonNull(then.severity());
        }
        return "";
    }
}
