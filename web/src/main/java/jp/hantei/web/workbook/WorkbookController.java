package jp.hantei.web.workbook;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.rules.document.CriteriaDocument;
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

/** Takes a workbook and shows what was found in it. */
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
        model.addAttribute("drafted", downloads.canDraft(newest.get()));
        return "workbook/result";
    }

    @PostMapping("/workbook/document")
    String document(@AuthenticationPrincipal CurrentUser user, @RequestParam UUID token, Model model) {
        CheckedUpload checked = desk.find(user, token);
        model.addAttribute(
                "doc",
                CriteriaDocument.of(
                        checked.workbook().rules().orElseThrow(NotFoundException::new),
                        checked.workbook().findings()));
        return "catalog/document";
    }

    /** Results are kept for a while only: the file has to be brought again. */
    @ExceptionHandler(ForgottenException.class)
    String forgotten() {
        return "redirect:/workbook?forgotten";
    }
}
