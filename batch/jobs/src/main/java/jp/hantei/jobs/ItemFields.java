package jp.hantei.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
import org.jspecify.annotations.Nullable;

/** An item as JSON. */
final class ItemFields {
    private ItemFields() {}

    static Map<String, @Nullable Object> of(Item item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("label", item.label());
        fields.put("number", item.number());
        fields.put("type", item.type().name());
        fields.put("unit", item.unit());
        fields.put("codes", codes(item));
        fields.put("section", item.section().label());
        fields.put("element", item.section().element());
        fields.put("heading", item.heading());
        fields.put(
                "required",
                Map.of(
                        "new", item.whenNew() == Requirement.REQUIRED,
                        "renewal", item.whenRenewal() == Requirement.REQUIRED));
        fields.put(
                "asked",
                Map.of(
                        "new", item.whenNew() != Requirement.NOT_ASKED,
                        "renewal", item.whenRenewal() != Requirement.NOT_ASKED));
        fields.put("min", item.min());
        fields.put("max", item.max());
        fields.put("decimals", item.decimals());
        fields.put("hint", item.hint());
        fields.put("shownWhen", shownWhen(item.shownWhen()));
        fields.put("autofill", item.autofill());
        fields.put("carriedOver", item.carriedOver());
        fields.put("unknownAnswers", List.of("不明", "未実施"));
        return fields;
    }

    private static List<Map<String, Object>> codes(Item item) {
        return item.codeList().stream()
                .flatMap(list -> list.codes().stream())
                .map(ItemFields::code)
                .toList();
    }

    private static Map<String, Object> code(Code code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code.code());
        fields.put("label", code.label());
        fields.put("unknown", code.unknown());
        return fields;
    }

    private static @Nullable Map<String, Object> shownWhen(@Nullable Condition condition) {
        if (condition == null || !(condition.test() instanceof CellTest.OneOf labels)) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item", condition.subject());
        fields.put("labels", labels.labels().stream().sorted().toList());
        return fields;
    }
}
