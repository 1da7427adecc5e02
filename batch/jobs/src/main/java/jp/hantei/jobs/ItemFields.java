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
        fields.put(
                "shownWhen",
                item.shownWhen().stream().map(ItemFields::condition).toList());
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

    /** {@code condition} is the cell as written; {@code labels} are empty unless it names answers. */
    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item", condition.subject());
        fields.put("condition", condition.text());
        fields.put(
                "labels",
                condition.test() instanceof CellTest.OneOf oneOf
                        ? oneOf.labels().stream().sorted().toList()
                        : List.of());
        return fields;
    }
}
