package jp.hantei.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import org.jspecify.annotations.Nullable;

/** A finding for machines. */
final class FindingFields {
    private FindingFields() {}

    /** {@code accepted} and {@code witness} are null when there is none. */
    static Map<String, @Nullable Object> of(Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", finding.kind().name());
        fields.put("grade", finding.kind().grade().name());
        fields.put("file", finding.place().file());
        fields.put("sheet", finding.place().sheet());
        fields.put("cell", finding.place().cell());
        fields.put("subject", finding.subject());
        fields.put("what", finding.what());
        fields.put("value", finding.value());
        fields.put("fix", finding.fix());
        fields.put("accepted", finding.accepted());
        fields.put("witness", finding.shown().map(FindingFields::of).orElse(null));
        return fields;
    }

    private static Map<String, Object> of(Witness witness) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("application", witness.application().name());
        fields.put("answers", witness.answers());
        fields.put("shows", witness.shows());
        return fields;
    }
}
