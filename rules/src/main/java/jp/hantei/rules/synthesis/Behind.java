package jp.hantei.rules.synthesis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/** Which items stand behind a value, by what reads what. */
public final class Behind {
    private final Map<String, Set<String>> reads = new HashMap<>();
    private final Set<String> items = new LinkedHashSet<>();

    public Behind(RuleWorkbook workbook) {
        items.add(Change.APPLICATION);
        for (Item item : workbook.items()) {
            items.add(item.id());
            String autofill = item.autofill();
            if (autofill != null) {
                read(item.id(), List.of(autofill));
            }
        }
        workbook.derived().forEach(d -> read(d.id(), subjects(d.arguments())));
        workbook.criteria().forEach(c -> read(c.id(), subjects(c.arguments())));
        for (DecisionTable table : workbook.tables()) {
            List<String> columns =
                    table.columns().stream().map(DecisionTable.Column::subject).toList();
            switch (table.kind()) {
                case DERIVED -> read(table.derived(), columns);
                case DIAGNOSIS -> List.of("diagnosis", "diagnosis_met").forEach(stage -> read(stage, columns));
                case SEVERITY -> List.of("severity", "severity_met").forEach(stage -> read(stage, columns));
                case ELIGIBILITY -> read("verdict", columns);
                case CONSISTENCY -> {
                    // nothing reads it
                }
            }
        }
    }

    private static List<String> subjects(List<Argument> rows) {
        return rows.stream().map(Argument::subject).toList();
    }

    private void read(String id, Collection<String> subjects) {
        reads.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(subjects);
    }

    /** The items (申請区分 among them) whose answers can change one of these values. */
    public Set<String> items(Collection<String> values) {
        Set<String> found = values(values);
        found.retainAll(items);
        return found;
    }

    /** These values and everything that they read, directly or not. */
    public Set<String> values(Collection<String> values) {
        Set<String> found = new HashSet<>();
        values.forEach(value -> walk(value, found));
        return found;
    }

    private void walk(String id, Set<String> seen) {
        if (seen.add(id)) {
            reads.getOrDefault(id, Set.of()).forEach(source -> walk(source, seen));
        }
    }
}
