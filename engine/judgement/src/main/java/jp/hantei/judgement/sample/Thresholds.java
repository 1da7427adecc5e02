package jp.hantei.judgement.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.RuleWorkbook;

/** The numbers at which some condition of a workbook changes, by subject, in rising order. */
final class Thresholds {
    private final Map<String, TreeSet<Double>> bySubject = new LinkedHashMap<>();

    Thresholds(RuleWorkbook workbook) {
        conditions(workbook).forEach(condition -> {
            if (condition.test() instanceof CellTest.InRange range) {
                range.intervals().forEach(i -> {
                    add(condition.subject(), i.low());
                    add(condition.subject(), i.high());
                });
            }
        });
    }

    /** Every condition of a workbook, wherever it stands. */
    static Stream<Condition> conditions(RuleWorkbook workbook) {
        Stream<@org.jspecify.annotations.Nullable Condition> derived =
                workbook.derived().stream().flatMap(d -> d.arguments().stream()).map(a -> a.condition());
        Stream<@org.jspecify.annotations.Nullable Condition> criteria = workbook.criteria().stream()
                .flatMap(c -> c.arguments().stream())
                .map(a -> a.condition());
        List<Condition> found = new ArrayList<>();
        Stream.concat(derived, criteria).forEach(c -> {
            if (c != null) {
                found.add(c);
            }
        });
        workbook.tables().forEach(t -> t.rows().forEach(r -> found.addAll(r.conditions())));
        return found.stream();
    }

    List<Double> of(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, new TreeSet<>()));
    }

    List<String> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    private void add(String subject, double value) {
        if (!Double.isInfinite(value)) {
            bySubject.computeIfAbsent(subject, s -> new TreeSet<>()).add(value);
        }
    }
}
