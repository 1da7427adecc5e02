package jp.hantei.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.rules.verify.Finding;

/** A finding as JSON. */
final class FindingFields {
    private FindingFields() {}

    static Map<String, Object> of(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", finding.kind().name());
        fields.put("grade", finding.kind().grade().name());
        fields.put("file", finding.place().file());
        fields.put("sheet", finding.place().sheet());
        fields.put("cell", finding.place().cell());
        fields.put("subject", finding.subject());
        fields.put("what", finding.what());
        fields.put("value", finding.value());
        fields.put("fix", finding.fix());
        finding.shown().ifPresent(witness -> fields.put("witness", witness));
        return fields;
    }
}
