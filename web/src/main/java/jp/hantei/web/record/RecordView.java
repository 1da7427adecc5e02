package jp.hantei.web.record;

import java.util.List;
import jp.hantei.judgement.Judgement;
import jp.hantei.registry.FormRecord;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Cover;
import jp.hantei.web.form.PanelView;

/**
 * A registered form as it is shown or printed.
 *
 * @param judgement the judgement given at registration
 * @param panel the same, arranged
 * @param sections answered items by section
 * @param masked whether what names people was taken out
 * @param recheck what judging it again says
 */
public record RecordView(
        FormRecord record,
        Cover cover,
        Application application,
        String patient,
        Judgement judgement,
        PanelView panel,
        List<Part> sections,
        boolean masked,
        Recheck recheck) {
    public RecordView {
        sections = List.copyOf(sections);
    }

    /** What becomes of the stored judgement when the form is judged again. */
    public enum Recheck {
        /** The same rules say the same. */
        SAME,
        /** The catalog holds other rules for this revision now; the stored judgement stands. */
        RULES_CHANGED,
        /** The same rules say something else: somebody has to look into it. */
        DIFFERENT
    }

    /** A section with its answered items. */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One answered item. */
    public record Line(String heading, String number, String label, String value, boolean auto) {}
}
