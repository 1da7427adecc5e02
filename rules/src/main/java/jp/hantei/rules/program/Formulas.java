package jp.hantei.rules.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.RuleWorkbook;

/** What derived values calculate, written so that two programs calculate the same exactly when the texts are equal. */
final class Formulas {
    private final Map<String, Derived> derived = new HashMap<>();
    private final RuleWorkbook workbook;

    Formulas(RuleWorkbook workbook) {
        this.workbook = workbook;
        workbook.derived().forEach(d -> derived.put(d.id(), d));
    }

    /** Of a derived value; an item is its id, anything else its whole definition. */
    String of(String id) {
        Derived value = derived.get(id);
        if (value == null) {
            return workbook.item(id).isPresent() ? item(id) : other(id);
        }
        return value.function()
                + value.arguments().stream().map(this::argument).collect(Collectors.joining(",", "(", ")"))
                + value.hitPolicy()
                + tables(id);
    }

    private String item(String id) {
        String autofill = workbook.item(id)
                .flatMap(i -> Optional.ofNullable(i.autofill()))
                .orElse("");
        return autofill.isEmpty() ? id : id + "<-" + of(autofill);
    }

    private String argument(Argument argument) {
        String test =
                argument.condition() == null ? "" : argument.condition().test().toString();
        return of(argument.subject()) + test + argument.value();
    }

    private String tables(String id) {
        return workbook.tables().stream()
                .filter(table -> table.derived().equals(id))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.conditions().stream()
                                .map(c -> of(c.subject()) + c.test())
                                .collect(Collectors.joining(","))
                        + row.outcome("値"))
                .collect(Collectors.joining(";"));
    }

    /** A criterion by its rows; a stage result by its name, for formulas hardly ever read one. */
    private String other(String id) {
        return workbook.criteria().stream()
                .filter(c -> c.id().equals(id))
                .map(c ->
                        c.needed() + c.arguments().stream().map(this::argument).collect(Collectors.joining(",")))
                .findFirst()
                .orElse(id);
    }
}
