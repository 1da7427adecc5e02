package jp.hantei.web.register;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import jp.hantei.registry.AuditAction;
import jp.hantei.registry.FormRecord;
import jp.hantei.registry.Registration;
import jp.hantei.registry.Registry;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.form.FormDesk;
import jp.hantei.web.form.OpenForm;
import jp.hantei.web.form.PatientName;
import jp.hantei.web.login.CurrentUser;
import jp.hantei.web.print.PdfPrinter;
import jp.hantei.web.print.PdfResponse;
import jp.hantei.web.record.RecordViews;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirmation, registration and its result. */
@Controller
class RegisterController {

    private final FormDesk desk;
    private final Registry registry;
    private final RecordViews views;
    private final PdfPrinter printer;

    RegisterController(FormDesk desk, Registry registry, RecordViews views, PdfPrinter printer) {
        this.desk = desk;
        this.registry = registry;
        this.views = views;
        this.printer = printer;
    }

    @GetMapping("/forms/{id}/register")
    String confirm(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, Model model) {
        if (registry.forms().find(id).isPresent()) {
            return "redirect:/forms/" + id + "/registered";
        }
        OpenForm open = desk.open(user, id);
        model.addAttribute("draft", open.draft());
        model.addAttribute("cover", open.pack().workbook().cover());
        model.addAttribute("kind", open.content().application());
        model.addAttribute("patient", PatientName.of(open.content().answers()));
        model.addAttribute("judgement", open.judgement());
        model.addAttribute("panel", open.panel());
        model.addAttribute("titles", new ItemTitles(open.pack().workbook()));
        return "register/confirm";
    }

    @PostMapping("/forms/{id}/register")
    String register(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, HttpSession session) {
        if (desk.register(user, id) instanceof Registration.Registered registered) {
            FreshKey.keep(session, id, registered.accessKey().text());
        }
        return "redirect:/forms/" + id + "/registered";
    }

    @GetMapping("/forms/{id}/registered")
    String registered(
            @AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, HttpSession session, Model model) {
        model.addAttribute("view", views.full(own(user, id)));
        model.addAttribute("key", FreshKey.of(session, id).orElse(""));
        return "register/done";
    }

    @PostMapping("/forms/{id}/print")
    ResponseEntity<byte[]> print(
            @AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, HttpSession session) {
        FormRecord form = own(user, id);
        byte[] pdf = printer.print(views.full(form), FreshKey.of(session, id).orElse(null));
        registry.audit().record(user.id(), AuditAction.PRINTED, id.toString());
        return PdfResponse.of(pdf, form.kind().disease() + "_" + id + ".pdf");
    }

    @GetMapping("/records/{id}")
    String show(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id, Model model) {
        FormRecord form = own(user, id);
        registry.audit().record(user.id(), AuditAction.VIEWED, id.toString());
        model.addAttribute("view", views.full(form));
        return "record/doctor";
    }

    private FormRecord own(CurrentUser user, UUID id) {
        return registry.forms()
                .find(id)
                .filter(f -> f.createdBy().equals(user.id()))
                .orElseThrow(NotFoundException::new);
    }
}
