package jp.hantei.rules.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** What people call the ids of a workbook. */
final class Names {
    private static final Map<String, String> STAGES = Map.of(
            "application", "申請区分",
            "diagnosis", "診断結果",
            "diagnosis_met", "診断の対象",
            "severity", "重症度判定",
            "severity_met", "重症度の対象",
            "verdict", "一次判定");

    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Derived> derived = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();

    Names(RuleWorkbook workbook) {
        workbook.items().forEach(item -> items.put(item.id(), item));
        workbook.derived().forEach(value -> derived.put(value.id(), value));
        workbook.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** Number and label of an item, the label of anything else, the id itself of what the workbook does not have. */
    String of(String id) {
        return item(id).map(Item::title)
                .or(() -> Optional.ofNullable(derived.get(id)).map(Derived::label))
                .or(() -> criterion(id).map(Criterion::label))
                .orElse(STAGES.getOrDefault(id, id));
    }

    /** Unit of a number, may be empty. */
    String unit(String id) {
        return item(id).map(Item::unit)
                .or(() -> Optional.ofNullable(derived.get(id)).map(Derived::unit))
                .orElse("");
    }

    /** The label of a grade, e.g. {@code 3度} of {@code 3}; the number itself when its list does not have it. */
    String grade(String id, String number) {
        return item(id).flatMap(Item::codeList)
                .or(() -> Optional.ofNullable(derived.get(id)).flatMap(Derived::codeList))
                .flatMap(list -> list.find(number))
                .map(Code::label)
                .orElse(number);
    }

    boolean isDate(String id) {
        return item(id).map(item -> item.type().isDate()).orElse(false);
    }

    /** Whether it is 満たす or 満たさない. */
    boolean isMet(String id) {
        return criteria.containsKey(id) || id.equals("diagnosis_met") || id.equals("severity_met");
    }

    /** Where the document explains it, empty when it does not. */
    String anchor(String id) {
        return derived.containsKey(id) ? "d-" + id : criteria.containsKey(id) ? "c-" + id : "";
    }
}
