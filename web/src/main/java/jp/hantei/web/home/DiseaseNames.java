package jp.hantei.web.home;

import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Verdict;
import jp.hantei.registry.FormKind;
import jp.hantei.registry.JudgementSummary;
import org.springframework.stereotype.Component;

/** Names for lists, without opening a rule pack. */
@Component
public class DiseaseNames {

    private final Map<String, String> names;

    DiseaseNames(Catalog catalog) {
        this.names = catalog.entries().stream()
                .collect(Collectors.toMap(Catalog.Entry::disease, Catalog.Entry::name, (first, second) -> second));
    }

    /** e.g. {@code 006 パーキンソン病}. */
    public String of(FormKind kind) {
        return (kind.disease() + " " + names.getOrDefault(kind.disease(), "")).strip();
    }

    /** The verdict in words; empty if the form was not judged. */
    public String verdict(JudgementSummary summary) {
        String name = summary.verdict();
        return name == null ? "" : Verdict.valueOf(name).label();
    }
}
