package jp.hantei.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.hantei.registry.Application;
import jp.hantei.registry.Registry;
import jp.hantei.registry.errors.StaleDraftException;
import jp.hantei.web.errors.NotFoundException;
import jp.hantei.web.login.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The form page: begins a draft, shows it, takes one answer at a time. */
@Controller
class FormController {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final FormDesk desk;
    private final Registry registry;

    FormController(FormDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @PostMapping("/forms")
    String begin(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam String disease,
            @RequestParam String revision,
            @RequestParam Application application) {
        return "redirect:/forms/" + desk.begin(user, desk.kind(disease, revision, application), today(user));
    }

    @PostMapping("/records/{id}/renewal")
    String renew(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id) {
        return "redirect:/forms/" + desk.renew(user, id, today(user));
    }

    private static Map<String, String> today(CurrentUser user) {
        return Map.of("entry_date", LocalDate.now(JAPAN).toString(), "doctor_name", user.displayName());
    }

    @GetMapping("/forms/{id}")
    String show(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String check,
            Model model) {
        if (registered(user, id)) {
            return "redirect:/records/" + id;
        }
        fill(model, desk.open(user, id));
        model.addAttribute("check", check != null);
        return "form/page";
    }

    @PostMapping("/forms/{id}/answers")
    String answer(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable UUID id,
            @RequestParam long version,
            HttpServletRequest request,
            Model model) {
        fill(model, desk.answer(user, id, version, answers(request)));
        return "form/answer";
    }

    /** One answer, or those that came while the last one was being saved. */
    private static Map<String, String> answers(HttpServletRequest request) {
        String[] items = request.getParameterValues("item");
        String[] values = request.getParameterValues("value");
        if (items == null || values == null || items.length != values.length) {
            throw new NotFoundException();
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            answers.put(items[i], values[i]);
        }
        return answers;
    }

    @PostMapping("/forms/{id}/discard")
    String discard(@AuthenticationPrincipal CurrentUser user, @PathVariable UUID id) {
        desk.discard(user, id);
        return user.doctor() ? "redirect:/home?discarded" : "redirect:/workbook?discarded";
    }

    /** The screen is behind the draft: it is told so, and what it wanted to save stays with it. */
    @ExceptionHandler(StaleDraftException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale(StaleDraftException stale, Model model) {
        model.addAttribute("version", stale.currentVersion());
        return "form/stale";
    }

    private boolean registered(CurrentUser user, UUID id) {
        return registry.forms()
                .find(id)
                .map(form -> {
                    if (!form.createdBy().equals(user.id())) {
                        throw new NotFoundException();
                    }
                    return true;
                })
                .orElse(false);
    }

    private static void fill(Model model, OpenForm open) {
        FormView form = open.form();
        model.addAttribute("draft", open.draft());
        model.addAttribute("cover", open.pack().workbook().cover());
        model.addAttribute("kind", open.content().application());
        model.addAttribute("patient", PatientName.of(open.content().answers()));
        model.addAttribute("form", form);
        model.addAttribute("panel", open.panel());
        model.addAttribute("judgement", open.judgement());
    }
}
