package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.RuleWorkbook;

/** What diagnosis and severity read, directly or through other values. */
final class Reach {
    private final Map<String, List<String>> reads = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    private Reach(RuleWorkbook workbook) {
        workbook.derived().forEach(value -> read(value.id(), subjects(value.arguments())));
        workbook.criteria().forEach(criterion -> read(criterion.id(), subjects(criterion.arguments())));
        workbook.tables().forEach(table -> read(table.derived(), columns(table)));
        workbook.items().forEach(item -> {
            String autofill = item.autofill();
            if (autofill != null) {
                read(item.id(), List.of(autofill));
            }
        });
    }

    /** Ids of items, values and criteria. */
    static Set<String> of(RuleWorkbook workbook) {
        Reach reach = new Reach(workbook);
        for (Kind kind : List.of(Kind.DIAGNOSIS, Kind.SEVERITY)) {
            workbook.tables(kind).forEach(table -> columns(table).forEach(reach::visit));
        }
        return reach.reached;
    }

    private void read(String id, List<String> subjects) {
        reads.computeIfAbsent(id, x -> new ArrayList<>()).addAll(subjects);
    }

    private void visit(String id) {
        if (reached.add(id)) {
            reads.getOrDefault(id, List.of()).forEach(this::visit);
        }
    }

    private static List<String> subjects(List<Argument> arguments) {
        return arguments.stream().map(Argument::subject).toList();
    }

    private static List<String> columns(DecisionTable table) {
        return table.columns().stream().map(DecisionTable.Column::subject).toList();
    }
}
