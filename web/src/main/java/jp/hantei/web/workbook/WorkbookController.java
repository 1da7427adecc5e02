package jp.hantei.web.workbook;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.rules.document.CriteriaDocument;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.login.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a workbook, shows what was found in it, and opens the patients who show it. */
@Controller
class WorkbookController {

    private final WorkbookDesk desk;
    private final TrialDrafts trials;
    private final Downloads downloads;
    private final MessageSourceAccessor texts;

    WorkbookController(WorkbookDesk desk, TrialDrafts trials, Downloads downloads, MessageSource messages) {
        this.desk = desk;
        this.trials = trials;
        this.downloads = downloads;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping("/workbook")
    String page(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("last", desk.newest(user).map(CheckedUpload::upload).orElse(null));
        model.addAttribute("trials", trials.of(user));
        return "workbook/page";
    }

    @PostMapping("/workbook")
    String check(@AuthenticationPrincipal CurrentUser user, @RequestParam MultipartFile file, Model model)
            throws IOException {
        if (file.isEmpty() || file.getSize() > WorkbookFiles.LARGEST_FILE) {
            model.addAttribute("problem", texts.getMessage(file.isEmpty() ? "workbook.empty" : "workbook.tooLarge"));
            return page(user, model);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (desk.check(user, Upload.of(name, file.getBytes())).isEmpty()) {
            model.addAttribute("problem", texts.getMessage("workbook.busy"));
            return page(user, model);
        }
        return "redirect:/workbook/result";
    }

    /** What was brought last. */
    @GetMapping("/workbook/result")
    String result(@AuthenticationPrincipal CurrentUser user, Model model) {
        Optional<CheckedUpload> newest = desk.newest(user);
        if (newest.isEmpty()) {
            return "redirect:/workbook";
        }
        model.addAttribute("result", ResultView.of(newest.get()));
        model.addAttribute("annotated", downloads.canAnnotate(newest.get()));
        return "workbook/result";
    }

    /** Opens the patient who shows a finding: as a draft form, or judged by the uploaded rules. */
    @PostMapping("/workbook/witness")
    String witness(
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
        WitnessView view = WitnessView.of(rules(checked), FindingView.of(checked, finding), witness);
        model.addAttribute("view", view);
        model.addAttribute("cover", view.cover());
        model.addAttribute("panel", view.panel());
        model.addAttribute("judgement", view.judgement());
        return "workbook/witness";
    }

    @PostMapping("/workbook/document")
    String document(@AuthenticationPrincipal CurrentUser user, @RequestParam UUID token, Model model) {
        CheckedUpload checked = desk.find(user, token);
        model.addAttribute(
                "doc", CriteriaDocument.of(rules(checked), checked.workbook().findings()));
        return "catalog/document";
    }

    /** Results are kept for a while only: the file has to be brought again. */
    @ExceptionHandler(ForgottenException.class)
    String forgotten() {
        return "redirect:/workbook?forgotten";
    }

    private static RuleWorkbook rules(CheckedUpload checked) {
        return checked.workbook().rules().orElseThrow(NotFoundException::new);
    }
}
