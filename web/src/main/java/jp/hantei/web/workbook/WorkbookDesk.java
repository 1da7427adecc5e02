package jp.hantei.web.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.Application;
import jp.hantei.registry.Registry;
import jp.hantei.rules.verify.Witness;
import jp.hantei.web.form.FormDesk;
import jp.hantei.web.login.CurrentUser;
import org.springframework.stereotype.Component;

/** Where workbooks are checked and their witnesses opened. Thread-safe. */
@Component
class WorkbookDesk {

    /** Checking takes a processor for seconds; the forms of patients go first. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 30;

    private final Catalog catalog;
    private final KeptUploads kept;
    private final FormDesk forms;
    private final Registry registry;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    WorkbookDesk(Catalog catalog, KeptUploads kept, FormDesk forms, Registry registry) {
        this.catalog = catalog;
        this.kept = kept;
        this.forms = forms;
        this.registry = registry;
    }

    /** Checks a file; the same file again is not checked again. Empty when the checks of others take too long. */
    Optional<CheckedUpload> check(CurrentUser user, Upload upload) {
        Optional<CheckedUpload> before = kept.newest(user.id());
        if (before.isPresent() && before.get().upload().sameAs(upload)) {
            return before;
        }
        if (!entered()) {
            return Optional.empty();
        }
        try {
            ReadWorkbook workbook = ReadWorkbook.of(upload, catalog.commonBlocks());
            CheckedUpload checked =
                    CheckedUpload.of(user.id(), upload, workbook, Figures.of(workbook), Baseline.of(workbook, catalog));
            kept.keep(checked);
            return Optional.of(checked);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws ForgottenException when it is not kept any more or is somebody else's */
    CheckedUpload find(CurrentUser user, UUID token) {
        return kept.find(user.id(), token).orElseThrow(ForgottenException::new);
    }

    Optional<CheckedUpload> newest(CurrentUser user) {
        return kept.newest(user.id());
    }

    /**
     * The draft form that shows a finding, when the upload says the same as the catalog; however often it is asked for, it is
     * one draft.
     */
    Optional<UUID> draft(CurrentUser user, CheckedUpload checked, int finding, Witness witness) {
        if (!user.fillsForms() || !checked.baseline().map(Baseline::sameRules).orElse(false)) {
            return Optional.empty();
        }
        Baseline baseline = checked.baseline().get();
        Application application = Application.valueOf(witness.application().name());
        Map<Integer, UUID> drafts = checked.drafts();
        return Optional.ofNullable(drafts.compute(
                finding,
                (index, open) -> open != null && registry.drafts().open(open).isPresent()
                        ? open
                        : forms.begin(
                                user,
                                forms.kind(baseline.disease(), baseline.revision(), application),
                                witness.answers())));
    }
}
