package jp.hantei.web.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.ImportJob;
import jp.hantei.registry.ImportProblem;
import jp.hantei.registry.Page;
import jp.hantei.registry.Registry;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.login.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file, shows how far its import is and what was wrong with it. */
@Controller
class UploadController {

    private static final int PROBLEMS = 100;
    private static final int LONGEST_NAME = 120;

    private final Uploads uploads;
    private final Registry registry;
    private final Catalog catalog;
    private final MessageSourceAccessor texts;

    UploadController(Uploads uploads, Registry registry, Catalog catalog, MessageSource messages) {
        this.catalog = catalog;
        this.uploads = uploads;
        this.registry = registry;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping("/imports")
    String list(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("jobs", uploads.of(user));
        return "upload/page";
    }

    @PostMapping("/imports")
    String upload(@AuthenticationPrincipal CurrentUser user, @RequestParam MultipartFile file, Model model)
            throws IOException {
        if (file.isEmpty()) {
            model.addAttribute("problem", texts.getMessage("upload.empty"));
            return list(user, model);
        }
        // only its owner may read it, and it is deleted after the import
        Path kept = Files.createTempFile("hantei", ".xml");
        file.transferTo(kept);
        uploads.start(user, name(file), kept);
        return "redirect:/imports?started";
    }

    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        String plain = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = plain.isBlank() ? "upload.xml" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The list again, asked for while an import runs. */
    @GetMapping("/imports/list")
    String rows(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("jobs", uploads.of(user));
        return "upload/jobs";
    }

    @GetMapping("/imports/{id}")
    String show(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        fill(user, id, page, model);
        return "upload/job";
    }

    @GetMapping("/imports/{id}/progress")
    String progress(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, Model model) {
        fill(user, id, 0, model);
        return "upload/progress";
    }

    /** The access keys, once. */
    @PostMapping("/imports/{id}/keys")
    ResponseEntity<String> keys(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id) {
        ImportJob job = uploads.find(user, id).orElseThrow(NotFoundException::new);
        String rows = uploads.takeKeys(job.id()).stream()
                .map(k -> k.formNumber() + "," + csv(k.ref()) + "," + k.form() + ","
                        + k.key().text() + "\r\n")
                .collect(Collectors.joining());
        ContentDisposition download = ContentDisposition.attachment()
                .filename("access-keys.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body("\uFEFF" + texts.getMessage("import.keys.header") + "\r\n" + rows);
    }

    /** Quoted, and never a formula for the spreadsheet that opens it. */
    private static String csv(String text) {
        String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private void fill(CurrentUser user, UUID id, int page, Model model) {
        ImportJob job = uploads.find(user, id).orElseThrow(NotFoundException::new);
        model.addAttribute("job", job);
        model.addAttribute("eta", uploads.left(job).map(this::words).orElse(""));
        model.addAttribute("hasKeys", uploads.hasKeys(id));
        Page<ImportProblem> problems = registry.importJobs().problems(id, Math.max(0, page), PROBLEMS);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "rows",
                problems.rows().stream().map(p -> ProblemRow.of(p, catalog)).toList());
    }

    private String words(Duration left) {
        return left.toSeconds() < 100
                ? texts.getMessage("import.eta.seconds", new Object[] {Math.max(1, left.toSeconds())})
                : texts.getMessage("import.eta.minutes", new Object[] {(left.toSeconds() + 30) / 60});
    }
}
