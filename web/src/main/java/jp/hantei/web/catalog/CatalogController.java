package jp.hantei.web.catalog;

import jp.hantei.web.home.DiseaseSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All diseases with the provenance of their rules, and the document of each. */
@Controller
class CatalogController {

    private final DiseaseSearch search;
    private final Documents documents;

    CatalogController(DiseaseSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    @GetMapping("/catalog")
    String page(Model model) {
        list("", model);
        model.addAttribute("number", search.size());
        return "catalog/page";
    }

    /** The list again, asked for while somebody types. */
    @GetMapping("/catalog/list")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("diseases", search.find(q, Integer.MAX_VALUE));
        return "catalog/list";
    }

    @GetMapping("/catalog/{disease}/{revision}/document")
    String document(@PathVariable String disease, @PathVariable String revision, Model model) {
        model.addAttribute("doc", documents.of(disease, revision));
        return "catalog/document";
    }
}
