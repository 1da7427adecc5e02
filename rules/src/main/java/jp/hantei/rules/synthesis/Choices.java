package jp.hantei.rules.synthesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hantei.rules.cells.Grid;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * The answers worth trying, per item that the rules read: every label, numbers and dates on both sides of each threshold and
 * those that the test cases use, and 空欄.
 */
final class Choices {
    private static final int HUNDRED = 100;

    private final Map<String, List<String>> byItem = new LinkedHashMap<>();
    private final Map<String, List<CellTest>> tested = new LinkedHashMap<>();
    private final Grids grids;

    Choices(RuleWorkbook workbook) {
        this.grids = new Grids(workbook);
        Conditions.of(workbook).forEach(condition -> tested.computeIfAbsent(condition.subject(), s -> new ArrayList<>())
                .add(condition.test()));
        workbook.derived().forEach(derived -> derived.arguments()
                .forEach(row -> tested.computeIfAbsent(row.subject(), s -> new ArrayList<>())));
        byItem.put(Change.APPLICATION, CodeList.APPLICATION.regularLabels());
        for (Item item : workbook.items()) {
            List<CellTest> tests = tested.get(item.id());
            if (tests != null) {
                Set<String> answers = new LinkedHashSet<>(answers(item, tests));
                if (!item.type().ordered()) {
                    answers.addAll(item.codeList().map(CodeList::regularLabels).orElse(List.of("記入")));
                } else {
                    workbook.tests().forEach(test -> {
                        String used = test.answers().get(item.id());
                        if (used != null && used.matches("-?\\d.*")) {
                            answers.add(used);
                        }
                    });
                    if (answers.isEmpty()) {
                        answers.addAll(anything(item));
                    }
                }
                if (tests.stream().anyMatch(test -> test instanceof CellTest.Unknown)) {
                    answers.add("不明");
                }
                answers.add(Change.BLANK);
                byItem.put(item.id(), List.copyOf(answers));
            }
        }
    }

    private List<String> answers(Item item, List<CellTest> tests) {
        List<String> answers = new ArrayList<>();
        for (CellTest test : tests) {
            if (test instanceof CellTest.InRange range) {
                for (double value : grids.of(item.id()).around(range.intervals())) {
                    answers.add(text(item, value));
                }
            }
        }
        return answers;
    }

    /** Plausible answers of an item that is only calculated with and that no test case answers. */
    private List<String> anything(Item item) {
        if (item.type().isDate()) {
            return Stream.of("2020-04-01", "2024-04-01")
                    .map(day -> item.type() == ItemType.MONTH ? day.substring(0, 7) : day)
                    .toList();
        }
        Grid grid = grids.of(item.id());
        double low = Double.isInfinite(grid.low()) ? 0 : grid.low();
        double high = Double.isInfinite(grid.high()) ? low + HUNDRED : grid.high();
        return List.of(text(item, low), text(item, Math.rint((low + high) / 2)), text(item, high));
    }

    /** A number or date as a form carries it. */
    static String text(Item item, double value) {
        return switch (item.type()) {
            case DATE -> LocalDate.ofEpochDay((long) value).toString();
            case MONTH -> YearMonth.from(LocalDate.ofEpochDay((long) value)).toString();
            default -> {
                BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
                yield (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
            }
        };
    }

    /** Items and their answers, the application among them, in the order of the form. */
    Map<String, List<String>> byItem() {
        return byItem;
    }
}
