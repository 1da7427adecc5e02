package jp.hantei.web.record;

import java.util.Arrays;
import java.util.List;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.registry.FormRecord;
import jp.hantei.registry.Registry;
import jp.hantei.rules.model.Section;
import jp.hantei.web.content.ContentJson;
import jp.hantei.web.content.FormContent;
import jp.hantei.web.form.PanelView;
import jp.hantei.web.form.PatientName;
import jp.hantei.web.record.RecordView.Part;
import jp.hantei.web.record.RecordView.Recheck;
import org.springframework.stereotype.Component;

/** Reads registered forms for showing and printing. */
@Component
public class RecordViews {

    private final Registry registry;
    private final Catalog catalog;
    private final ContentJson json;

    RecordViews(Registry registry, Catalog catalog, ContentJson json) {
        this.registry = registry;
        this.catalog = catalog;
        this.json = json;
    }

    /** Everything on the form. */
    public RecordView full(FormRecord form) {
        return view(form, false);
    }

    /** Without what names the patient; doctor and institution as ●. */
    public RecordView masked(FormRecord form) {
        return view(form, true);
    }

    private RecordView view(FormRecord form, boolean masked) {
        FormContent content = json.read(registry.forms().content(form.id()));
        RulePack pack = catalog.rulePack(content.disease(), content.revision());
        Judgement again = pack.judge(content.toAnswers());
        Judgement given = content.judgement();
        Judgement judgement = given == null ? again : given;
        Lines lines = new Lines(content, judgement, masked);
        List<Part> parts = Arrays.stream(Section.values())
                .map(section -> new Part(section.label(), lines.of(pack.workbook(), section)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new RecordView(
                form,
                pack.workbook().cover(),
                content.application(),
                masked ? "" : PatientName.of(content.answers()),
                judgement,
                PanelView.of(judgement, null),
                parts,
                masked,
                recheck(form, pack, judgement, again));
    }

    private static Recheck recheck(FormRecord form, RulePack pack, Judgement given, Judgement again) {
        if (!form.judgement().rulePackHash().equals(pack.hash())) {
            return Recheck.RULES_CHANGED;
        }
        boolean same = given.verdict() == again.verdict() && given.rows().equals(again.rows());
        return same ? Recheck.SAME : Recheck.DIFFERENT;
    }
}
