package jp.hantei.web.form;

import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.registry.Draft;
import jp.hantei.web.content.FormContent;

/** A draft that is open: its answers, its rules and what they say of it now. */
public record OpenForm(Draft draft, FormContent content, RulePack pack, Judgement judgement) {

    public FormView form() {
        return FormView.of(pack, content, judgement);
    }

    public PanelView panel() {
        return PanelView.of(judgement, new WhatIf(pack, content.toAnswers(), judgement).next());
    }
}
