package jp.hantei.registry.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form's content as it is stored: the request that {@link jp.hantei.judgement.JudgementJson} reads, items in the order of the form, so that the same form
 * always gives the same bytes.
 */
public final class FormContent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormContent() {}

    public static byte[] of(RuleWorkbook workbook, Answers answers) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("disease", workbook.cover().number());
        content.put("revision", workbook.cover().revision());
        content.put("application", answers.application().name());
        Map<String, String> values = new LinkedHashMap<>();
        for (Item item : workbook.items()) {
            String value = answers.values().get(item.id());
            if (value != null) {
                values.put(item.id(), value);
            }
        }
        content.put("answers", values);
        return JSON.writeValueAsBytes(content);
    }
}
