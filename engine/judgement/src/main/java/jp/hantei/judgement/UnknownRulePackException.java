package jp.hantei.judgement;

import java.util.List;
import java.util.stream.Collectors;

/** A disease or form revision that the catalog does not have. */
public final class UnknownRulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRulePackException(String disease, String revision, List<Catalog.Entry> entries) {
        super(message(disease, revision, entries));
    }

    private static String message(String disease, String revision, List<Catalog.Entry> entries) {
        String revisions = entries.stream()
                .filter(e -> e.disease().equals(disease)
                        || e.disease().replaceFirst("^0+", "").equals(disease))
                .map(Catalog.Entry::revision)
                .collect(Collectors.joining("、"));
        String known = entries.stream()
                .map(e -> e.disease() + " " + e.name())
                .distinct()
                .limit(20)
                .collect(Collectors.joining("、"));
        String what = "疾病「" + disease + "」様式「" + revision + "」の基準はカタログにありません。";
        return what + (revisions.isEmpty() ? "ある疾病: " + known : "この疾病にある様式: " + revisions);
    }
}
