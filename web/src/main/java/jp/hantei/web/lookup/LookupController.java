package jp.hantei.web.lookup;

import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import jp.hantei.registry.AccessKey;
import jp.hantei.registry.AuditAction;
import jp.hantei.registry.FormRecord;
import jp.hantei.registry.KeyLookup;
import jp.hantei.registry.Registry;
import jp.hantei.registry.errors.AccessKeyFormatException;
import jp.hantei.web.login.CurrentUser;
import jp.hantei.web.print.PdfPrinter;
import jp.hantei.web.print.PdfResponse;
import jp.hantei.web.record.RecordViews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the key, then works with the form's id, which only the session knows. */
@Controller
class LookupController {

    private static final String FORM = LookupController.class.getName() + ".form";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H時m分");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Registry registry;
    private final RecordViews views;
    private final PdfPrinter printer;
    private final MessageSourceAccessor texts;

    LookupController(Registry registry, RecordViews views, PdfPrinter printer, MessageSource messages) {
        this.registry = registry;
        this.views = views;
        this.printer = printer;
        this.texts = new MessageSourceAccessor(messages);
    }

    @GetMapping("/lookup")
    String ask(HttpSession session) {
        session.removeAttribute(FORM);
        return "lookup/key";
    }

    @PostMapping("/lookup")
    String find(@AuthenticationPrincipal CurrentUser user, @RequestParam String key, HttpSession session, Model model) {
        String problem;
        try {
            KeyLookup found = registry.forms().byAccessKey(user.id(), AccessKey.parse(key));
            if (found instanceof KeyLookup.Found form) {
                session.setAttribute(FORM, form.form().id());
                return "redirect:/lookup/form";
            }
            problem = problem(found);
        } catch (AccessKeyFormatException e) {
            problem = String.valueOf(e.getMessage());
        }
        model.addAttribute("problem", problem);
        // so that one wrong character of 28 can be mended
        model.addAttribute("typed", key);
        return "lookup/key";
    }

    private String problem(KeyLookup found) {
        if (found instanceof KeyLookup.LockedOut locked) {
            Object[] until = {CLOCK.format(locked.until().atZone(JAPAN).plusMinutes(1))};
            return texts.getMessage("lookup.locked", until);
        }
        Object[] left = {found instanceof KeyLookup.NotFound not ? not.attemptsLeft() : 0};
        return texts.getMessage("lookup.notFound", left);
    }

    @GetMapping("/lookup/form")
    String show(HttpSession session, Model model) {
        FormRecord form = form(session);
        if (form == null) {
            return "redirect:/lookup";
        }
        model.addAttribute("view", views.full(form));
        return "lookup/form";
    }

    @PostMapping("/lookup/print")
    ResponseEntity<byte[]> print(
            @AuthenticationPrincipal CurrentUser user, @RequestParam boolean masked, HttpSession session) {
        FormRecord form = form(session);
        if (form == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/lookup")
                    .build();
        }
        byte[] pdf = printer.print(masked ? views.masked(form) : views.full(form), null);
        registry.audit().record(user.id(), AuditAction.PRINTED, form.id().toString());
        String name = form.kind().disease() + "_" + form.id() + (masked ? "_masked.pdf" : ".pdf");
        return PdfResponse.of(pdf, name);
    }

    private @Nullable FormRecord form(HttpSession session) {
        return session.getAttribute(FORM) instanceof UUID id
                ? registry.forms().find(id).orElse(null)
                : null;
    }
}
