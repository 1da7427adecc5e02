package jp.hantei.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import org.jspecify.annotations.Nullable;

/** An item as a line with tabs, for people: what can be entered, when it is asked for, and what is said of it. */
final class ItemLine {
    private ItemLine() {}

    static String of(Item item) {
        return String.join(
                "\t",
                List.of(
                        item.id(),
                        item.section().label(),
                        item.title(),
                        item.type().label(),
                        item.unit(),
                        item.codeList()
                                .map(list -> list.codes().stream()
                                        .map(c -> c.code() + "=" + c.label())
                                        .collect(Collectors.joining("、")))
                                .orElseGet(() -> range(item.min(), item.max())),
                        "新規 " + item.whenNew().label() + "、更新 "
                                + item.whenRenewal().label(),
                        item.shownWhen().stream().map(ItemLine::condition).collect(Collectors.joining("、")),
                        item.autofill() == null ? "" : "空欄なら自動入力",
                        item.hint()));
    }

    private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min == null && max == null ? "" : text(min) + "～" + text(max);
    }

    private static String text(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    private static String condition(Condition condition) {
        return condition.subject() + "=" + condition.text();
    }
}
