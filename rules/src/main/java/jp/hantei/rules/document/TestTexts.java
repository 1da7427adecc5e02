package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.verify.TestRunner;

/** Test cases in words: each told from the earlier case that is most like it. */
final class TestTexts {
    private final Names names;
    private final Map<String, List<String>> failures = new LinkedHashMap<>();

    TestTexts(Names names, List<TestRunner.Failure> failures) {
        this.names = names;
        for (TestRunner.Failure failure : failures) {
            this.failures
                    .computeIfAbsent(failure.test(), test -> new ArrayList<>())
                    .add(failure.column() + "が「" + failure.actual() + "」になる");
        }
    }

    List<TestText> of(List<TestCase> tests) {
        List<TestText> texts = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            texts.add(text(tests.get(i), tests.subList(0, i)));
        }
        return texts;
    }

    private TestText text(TestCase test, List<TestCase> earlier) {
        String base = "";
        List<String> told = new ArrayList<>();
        test.answers().forEach((item, value) -> told.add(answer(item, value)));
        List<String> shortest = told;
        for (TestCase other : earlier) {
            List<String> difference = difference(other, test);
            if (difference.size() < shortest.size()) {
                shortest = difference;
                base = other.id();
            }
        }
        return new TestText(
                test.id(),
                test.title(),
                test.application().label(),
                base,
                shortest,
                expected(test.expected()),
                failures.getOrDefault(test.id(), List.of()),
                test.reason());
    }

    private List<String> difference(TestCase base, TestCase test) {
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, String> answer : test.answers().entrySet()) {
            if (!Objects.equals(base.answers().get(answer.getKey()), answer.getValue())) {
                different.add(answer(answer.getKey(), answer.getValue()));
            }
        }
        for (String item : new TreeSet<>(base.answers().keySet())) {
            if (!test.answers().containsKey(item)) {
                different.add(answer(item, "空欄"));
            }
        }
        return different;
    }

    private String answer(String item, String value) {
        String unit = value.matches("-?\\d+(\\.\\d+)?") ? names.unit(item) : "";
        String label = names.item(item)
                .flatMap(Item::codeList)
                .flatMap(list -> list.find(value))
                .map(code -> code.label())
                .orElse(value);
        return names.of(item) + "＝" + label + (unit.isEmpty() ? "" : " " + unit);
    }

    private List<String> expected(Map<String, String> columns) {
        List<String> expected = new ArrayList<>();
        columns.forEach((column, value) -> {
            if (!column.equals("導出")) {
                expected.add(column + "＝" + value);
                return;
            }
            for (String part : value.split("、")) {
                String[] pair = part.split("=", 2);
                expected.add(names.of(pair[0].strip()) + "＝" + (pair.length == 2 ? pair[1].strip() : ""));
            }
        });
        return expected;
    }
}
