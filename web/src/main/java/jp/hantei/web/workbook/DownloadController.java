package jp.hantei.web.workbook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.hantei.web.login.CurrentUser;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the files that are made of an upload. */
@Controller
class DownloadController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final WorkbookDesk desk;
    private final Downloads downloads;

    DownloadController(WorkbookDesk desk, Downloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @PostMapping("/workbook/annotated")
    ResponseEntity<byte[]> annotated(@AuthenticationPrincipal CurrentUser user, @RequestParam UUID token) {
        return file(downloads.annotated(desk.find(user, token)), EXCEL);
    }

    @PostMapping("/workbook/tests")
    ResponseEntity<byte[]> drafted(@AuthenticationPrincipal CurrentUser user, @RequestParam UUID token) {
        return file(downloads.drafted(desk.find(user, token)), EXCEL);
    }

    @PostMapping("/workbook/twin")
    ResponseEntity<byte[]> twin(@AuthenticationPrincipal CurrentUser user, @RequestParam UUID token) {
        return file(downloads.twin(desk.find(user, token)), MARKDOWN);
    }

    /** Results are kept for a while only: the file has to be brought again. */
    @ExceptionHandler(ForgottenException.class)
    String forgotten() {
        return "redirect:/workbook?forgotten";
    }

    private static ResponseEntity<byte[]> file(Upload file, MediaType type) {
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.bytes());
    }
}
