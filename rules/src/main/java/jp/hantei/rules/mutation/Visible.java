package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.synthesis.Behind;

/**
 * What a person sees of a judgement: diagnosis, severity, verdict, the criteria that the screen shows, and findings. Of a common
 * block everything that it makes, as the workbooks that include it may read any of it.
 */
final class Visible {
    private final List<String> values;
    private final int[] slots;
    private final List<Table> findings;
    private final Set<String> reaching;

    Visible(RuleProgram program) {
        values = values(program.workbook());
        slots = Stream.concat(Stream.of("diagnosis", "severity", "verdict"), values.stream())
                .filter(program.slots()::has)
                .mapToInt(id -> program.slots().of(id).index())
                .toArray();
        findings = program.tables().stream()
                .filter(t -> t.source().kind() == DecisionTable.Kind.CONSISTENCY)
                .toList();
        List<String> seen = new ArrayList<>(List.of("diagnosis", "severity", "verdict"));
        seen.addAll(values);
        Behind behind = new Behind(program.workbook());
        reaching = new HashSet<>(behind.values(seen));
        for (Table table : findings) {
            reaching.add(table.source().name());
            reaching.addAll(behind.values(table.source().columns().stream()
                    .map(DecisionTable.Column::subject)
                    .toList()));
        }
    }

    private static List<String> values(RuleWorkbook workbook) {
        boolean common = workbook.cover().scheme() == Scheme.COMMON;
        List<String> values = new ArrayList<>(List.of("diagnosis_met", "severity_met"));
        workbook.criteria().stream()
                .filter(c -> common || c.group() != Criterion.Group.STEP)
                .forEach(c -> values.add(c.id()));
        if (common) {
            workbook.derived().forEach(d -> values.add(d.id()));
            workbook.items().stream().filter(item -> item.autofill() != null).forEach(item -> values.add(item.id()));
        }
        return values;
    }

    /** Whether something that a person sees hangs on a value. */
    boolean reach(String value) {
        return reaching.contains(value);
    }

    /** What 導出 can name of it: criteria shown, and whether diagnosis and severity are met. */
    List<String> values() {
        return values;
    }

    /** Whether the runs of two programs of one shape look the same; false also when only one of them leaves something open. */
    boolean same(Run one, Run other) {
        for (int slot : slots) {
            if (one.facts().possible(slot) != other.facts().possible(slot)
                    || one.facts().low(slot) != other.facts().low(slot)
                    || one.facts().high(slot) != other.facts().high(slot)) {
                return false;
            }
        }
        return findings.stream()
                .allMatch(t -> one.rows(t).holding().equals(other.rows(t).holding()));
    }
}
