package jp.hantei.web.workbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hantei.registry.Registry;
import jp.hantei.web.home.DiseaseNames;
import jp.hantei.web.login.CurrentUser;
import org.springframework.stereotype.Component;

/** The forms that a member of a panel tries; a doctor finds drafts at home. */
@Component
class TrialDrafts {

    private static final int ROWS = 20;

    private final Registry registry;
    private final DiseaseNames names;

    TrialDrafts(Registry registry, DiseaseNames names) {
        this.registry = registry;
        this.names = names;
    }

    /** A draft in the list. */
    record Trial(UUID id, String disease, Instant savedAt) {}

    List<Trial> of(CurrentUser user) {
        if (user.doctor() || !user.fillsForms()) {
            return List.of();
        }
        return registry.drafts().ofCreator(user.id(), 0, ROWS).rows().stream()
                .map(d -> new Trial(d.id(), names.of(d.kind()), d.savedAt()))
                .toList();
    }
}
