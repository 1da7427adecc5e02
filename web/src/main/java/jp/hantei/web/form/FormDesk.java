package jp.hantei.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.registry.Application;
import jp.hantei.registry.Draft;
import jp.hantei.registry.FormKind;
import jp.hantei.registry.FormRecord;
import jp.hantei.registry.JudgementSummary;
import jp.hantei.registry.OpenDraft;
import jp.hantei.registry.Registration;
import jp.hantei.registry.Registry;
import jp.hantei.registry.Scheme;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.errors.StaleDraftException;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.web.content.ContentJson;
import jp.hantei.web.content.FormContent;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.login.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where drafts are begun, answered and registered; only by those who began them. Thread-safe. */
@Component
public class FormDesk {

    private static final int LONGEST_ANSWER = 4000;
    private static final int REGISTER_TRIES = 5;

    private final Registry registry;
    private final Catalog catalog;
    private final ContentJson json;

    FormDesk(Registry registry, Catalog catalog, ContentJson json) {
        this.registry = registry;
        this.catalog = catalog;
        this.json = json;
    }

    /** A new draft with these first answers; those to items the form does not have are left out. */
    public UUID begin(CurrentUser user, FormKind kind, Map<String, String> first) {
        return create(user, kind, known(kind, first, item -> true), null);
    }

    /** A 更新 draft begun from a form of last year: what may be carried over is, the rest stands beside the items. */
    public UUID renew(CurrentUser user, UUID record, Map<String, String> first) {
        FormRecord form = registry.forms()
                .find(record)
                .filter(f -> f.createdBy().equals(user.id()))
                .orElseThrow(NotFoundException::new);
        Map<String, String> before = json.read(registry.forms().content(record)).answers();
        String disease = form.kind().disease();
        String revision = catalog.latestRevision(disease).orElse(form.kind().revision());
        FormKind kind = kind(disease, revision, Application.RENEWAL);
        Map<String, String> answers = new LinkedHashMap<>(known(kind, before, Item::carriedOver));
        answers.putAll(known(kind, first, item -> true));
        return create(user, kind, answers, known(kind, before, item -> true));
    }

    private Map<String, String> known(FormKind kind, Map<String, String> answers, Predicate<Item> which) {
        Map<String, String> known = new LinkedHashMap<>();
        catalog.rulePack(kind.disease(), kind.revision()).workbook().items().stream()
                .filter(item -> answers.containsKey(item.id()))
                .filter(which)
                .forEach(item -> known.put(item.id(), answers.getOrDefault(item.id(), "")));
        return known;
    }

    private UUID create(
            CurrentUser user, FormKind kind, Map<String, String> answers, @Nullable Map<String, String> previous) {
        FormContent content = new FormContent(
                kind.disease(),
                kind.revision(),
                jp.hantei.rules.model.Application.valueOf(kind.application().name()),
                answers,
                previous,
                null);
        return registry.drafts()
                .create(kind, user.id(), user.institution(), json.write(content))
                .id();
    }

    /** What kind of form a disease of the catalog has. */
    public FormKind kind(String disease, String revision, Application application) {
        var cover = catalog.rulePack(disease, revision).workbook().cover();
        return new FormKind(Scheme.valueOf(cover.scheme().name()), cover.number(), cover.revision(), application);
    }

    /** @throws NotFoundException if there is no such draft, or it is somebody else's */
    public OpenForm open(CurrentUser user, UUID id) {
        OpenDraft draft = own(user, id);
        return judged(draft.draft(), json.read(draft.content()));
    }

    private OpenDraft own(CurrentUser user, UUID id) {
        return registry.drafts()
                .open(id)
                .filter(d -> d.draft().createdBy().equals(user.id()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Saves answers as they were typed.
     *
     * @throws StaleDraftException if the draft was saved elsewhere since {@code version}
     */
    public OpenForm answer(CurrentUser user, UUID id, long version, Map<String, String> typed) {
        OpenDraft before = own(user, id);
        Draft d = before.draft();
        if (d.version() != version) {
            throw new StaleDraftException(id, version, d.version());
        }
        FormContent content = json.read(before.content());
        RuleWorkbook workbook =
                catalog.rulePack(content.disease(), content.revision()).workbook();
        for (Map.Entry<String, String> answer : typed.entrySet()) {
            Item item = workbook.item(answer.getKey()).orElseThrow(NotFoundException::new);
            String text = answer.getValue();
            String kept = text.substring(0, Math.min(text.length(), LONGEST_ANSWER));
            content = content.with(item.id(), Typed.of(item, kept).value());
        }
        long saved = registry.drafts().save(id, version, json.write(content));
        Draft after =
                new Draft(id, saved, d.kind(), d.institution(), d.createdBy(), d.createdAt(), java.time.Instant.now());
        return judged(after, content);
    }

    public void discard(CurrentUser user, UUID id) {
        registry.drafts().discard(id, own(user, id).draft().version(), user.id());
    }

    /** Judges the draft as it is saved now and registers it with that judgement; once, however often it is called. */
    public Registration register(CurrentUser user, UUID id) {
        for (int i = 1; ; i++) {
            var done = registry.forms().find(id).filter(f -> f.createdBy().equals(user.id()));
            if (done.isPresent()) {
                return new Registration.AlreadyRegistered(done.get());
            }
            try {
                return register(user, open(user, id));
            } catch (RegistryException | NotFoundException e) {
                // a second click at the same moment; the next round finds what it did
                if (i == REGISTER_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Registration register(CurrentUser user, OpenForm form) {
        UUID id = form.draft().id();
        byte[] content = json.write(form.content().judged(form.judgement()));
        long version = registry.drafts().save(id, form.draft().version(), content);
        return registry.drafts().register(id, version, summary(form.pack(), form.judgement()), user.id());
    }

    private static JudgementSummary summary(RulePack pack, Judgement judgement) {
        return new JudgementSummary(
                pack.hash(), judgement.verdict().name(), judgement.diagnosis(), (int) judgement.findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.CONSISTENCY)
                        .count());
    }

    private OpenForm judged(Draft draft, FormContent content) {
        RulePack pack = catalog.rulePack(content.disease(), content.revision());
        return new OpenForm(draft, content, pack, pack.judge(content.toAnswers()));
    }
}
