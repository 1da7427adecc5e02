package jp.hantei.web.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.RuleWorkbook;

/** The numbers at which the criteria change their mind, for a note beside a value that is close to one. */
final class Boundaries {

    private static final double NEAR = 0.02;

    /** By rule pack; there are as many as the catalog has. */
    private static final Map<String, Boundaries> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, List<Condition>> conditions = new LinkedHashMap<>();

    static Boundaries of(RuleWorkbook workbook) {
        return KNOWN.computeIfAbsent(workbook.meaningHash(), hash -> new Boundaries(workbook));
    }

    private Boundaries(RuleWorkbook workbook) {
        Stream<Argument> arguments = Stream.concat(
                workbook.criteria().stream().flatMap(c -> c.arguments().stream()),
                workbook.derived().stream().flatMap(d -> d.arguments().stream()));
        Stream<Condition> cells =
                workbook.tables().stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.conditions().stream());
        Stream.concat(arguments.flatMap(a -> Optional.ofNullable(a.condition()).stream()), cells)
                .filter(c -> c.test() instanceof CellTest.InRange)
                .forEach(c -> conditions
                        .computeIfAbsent(c.subject(), s -> new ArrayList<>())
                        .add(c));
    }

    /** The condition, as written, whose boundary is within 2 % of the value. */
    Optional<String> near(String item, BigDecimal value) {
        for (Condition condition : conditions.getOrDefault(item, List.of())) {
            for (CellTest.Interval interval : ((CellTest.InRange) condition.test()).intervals()) {
                if (near(interval.low(), value) || near(interval.high(), value)) {
                    return Optional.of(condition.text());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean near(double boundary, BigDecimal value) {
        return Double.isFinite(boundary)
                && boundary != 0
                && Math.abs(value.doubleValue() - boundary) <= NEAR * Math.abs(boundary);
    }
}
