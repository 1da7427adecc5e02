package jp.hantei.web.workbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.login.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the patients who show what was found in an upload. */
@Controller
class WitnessController {

    private final WorkbookDesk desk;
    private final Catalog catalog;

    WitnessController(WorkbookDesk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    /** A patient who shows a finding: as a draft form, or judged by the uploaded rules. */
    @PostMapping("/workbook/witness")
    String finding(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam UUID token,
            @RequestParam int finding,
            Model model) {
        CheckedUpload checked = desk.find(user, token);
        Finding found = checked.finding(finding).orElseThrow(NotFoundException::new);
        Witness witness = checked.witness(found).orElseThrow(NotFoundException::new);
        Optional<UUID> draft = desk.draft(user, checked, finding, witness);
        if (draft.isPresent()) {
            return "redirect:/forms/" + draft.get();
        }
        return show(checked, null, WitnessView.Reason.of(FindingView.of(checked, finding)), witness, model);
    }

    /** A patient whose result the edit changes, judged by both. */
    @PostMapping("/workbook/change")
    String change(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam UUID token,
            @RequestParam int change,
            @RequestParam int region,
            Model model) {
        CheckedUpload checked = desk.find(user, token);
        Baseline baseline = checked.baseline().orElseThrow(NotFoundException::new);
        List<MeaningChange> changes =
                baseline.meaning().map(SemanticDifference::changes).orElse(List.of());
        MeaningChange changed = at(changes, change);
        MeaningChange.Region where = at(changed.regions(), region);
        Witness witness = where.shown().orElseThrow(NotFoundException::new);
        RulePack kept = catalog.rulePack(baseline.disease(), baseline.revision());
        return show(checked, kept, WitnessView.Reason.of(changed, where), witness, model);
    }

    private static <T> T at(List<T> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw new NotFoundException();
        }
        return list.get(index);
    }

    private static String show(
            CheckedUpload checked, @Nullable RulePack kept, WitnessView.Reason reason, Witness witness, Model model) {
        RuleWorkbook rules = checked.workbook().rules().orElseThrow(NotFoundException::new);
        WitnessView view = WitnessView.of(rules, kept, reason, witness);
        model.addAttribute("view", view);
        model.addAttribute("cover", view.cover());
        model.addAttribute("panel", view.panel());
        model.addAttribute("judgement", view.judgement());
        return "workbook/witness";
    }

    /** Results are kept for a while only: the file has to be brought again. */
    @ExceptionHandler(ForgottenException.class)
    String forgotten() {
        return "redirect:/workbook?forgotten";
    }
}
