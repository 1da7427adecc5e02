package jp.hantei.web.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.Application;
import org.jspecify.annotations.Nullable;

/**
 * The content of a draft or a registered form.
 *
 * @param disease disease number
 * @param revision form revision
 * @param application 新規 or 更新
 * @param answers item id → answer as it was written
 * @param previous last year's answers, of a draft that was begun from them; else null
 * @param judgement the judgement given at registration; null for drafts
 */
public record FormContent(
        String disease,
        String revision,
        Application application,
        Map<String, String> answers,
        @Nullable Map<String, String> previous,
        @Nullable Judgement judgement) {
    public FormContent {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public Answers toAnswers() {
        return new Answers(application, answers);
    }

    public FormContent with(String item, String value) {
        return new FormContent(
                disease, revision, application, toAnswers().with(item, value).values(), previous, judgement);
    }

    /** Last year's answers; empty when there are none. */
    public Map<String, String> last() {
        return previous == null ? Map.of() : previous;
    }

    /** As it is registered: without last year's answers, with the judgement. */
    public FormContent judged(Judgement given) {
        return new FormContent(disease, revision, application, answers, null, given);
    }
}
