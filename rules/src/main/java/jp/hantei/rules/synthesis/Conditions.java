package jp.hantei.rules.synthesis;

import java.util.Objects;
import java.util.stream.Stream;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.RuleWorkbook;

/** Every condition that the rules of a workbook test, those of included blocks too. */
final class Conditions {
    private Conditions() {}

    static Stream<Condition> of(RuleWorkbook workbook) {
        Stream<Argument> rows = Stream.concat(
                workbook.derived().stream().flatMap(d -> d.arguments().stream()),
                workbook.criteria().stream().flatMap(c -> c.arguments().stream()));
        return Stream.concat(
                rows.map(Argument::condition).filter(Objects::nonNull).map(Objects::requireNonNull),
                workbook.tables().stream().flatMap(t -> t.rows().stream()).flatMap(row -> row.conditions().stream()));
    }
}
