package jp.hantei.web.home;

import java.util.UUID;
import jp.hantei.registry.Draft;
import jp.hantei.registry.FormQuery;
import jp.hantei.registry.FormRecord;
import jp.hantei.registry.Registry;
import jp.hantei.web.content.ContentJson;
import jp.hantei.web.form.PatientName;
import jp.hantei.web.login.CurrentUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The doctor's home: diseases, drafts, registered forms. */
@Controller
class HomeController {

    private static final int ROWS = 20;
    private static final int DISEASES = 50;

    private final Registry registry;
    private final DiseaseSearch search;
    private final DiseaseNames names;
    private final ContentJson json;

    HomeController(Registry registry, DiseaseSearch search, DiseaseNames names, ContentJson json) {
        this.registry = registry;
        this.search = search;
        this.names = names;
        this.json = json;
    }

    /** A draft in the list. */
    record DraftRow(Draft draft, String disease, String patient) {}

    /** A registered form in the list. */
    record RecordRow(FormRecord form, String disease, String patient, String verdict) {}

    @GetMapping("/")
    String start(@AuthenticationPrincipal CurrentUser user) {
        return "redirect:/" + user.links().split(",", 2)[0];
    }

    @GetMapping("/home")
    String home(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("diseases", search.find("", DISEASES));
        model.addAttribute("number", search.size());
        model.addAttribute(
                "drafts",
                registry.drafts().ofCreator(user.id(), 0, ROWS).rows().stream()
                        .map(d -> new DraftRow(d, names.of(d.kind()), draftPatient(d.id())))
                        .toList());
        var records = registry.forms().search(FormQuery.ofCreator(user.id()), 0, ROWS);
        model.addAttribute(
                "records",
                records.rows().stream()
                        .map(f -> new RecordRow(
                                f, names.of(f.kind()), recordPatient(f.id()), names.verdict(f.judgement())))
                        .toList());
        model.addAttribute("recordsTotal", records.total());
        return "home/page";
    }

    @GetMapping("/diseases")
    String diseases(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("diseases", search.find(q, DISEASES));
        return "home/diseases";
    }

    private String draftPatient(UUID id) {
        return registry.drafts()
                .open(id)
                .map(d -> PatientName.of(json.read(d.content()).answers()))
                .orElse("");
    }

    private String recordPatient(UUID id) {
        return PatientName.of(json.read(registry.forms().content(id)).answers());
    }
}
