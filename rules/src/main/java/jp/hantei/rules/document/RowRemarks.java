package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;

/** Finds what is to be said beside each row. */
final class RowRemarks {
    private final TestedRows tested;
    private final Map<RowKey, List<Finding>> findings = new HashMap<>();
    private final String ownFile;

    RowRemarks(TestedRows tested, List<Finding> findings, String ownFile) {
        this.tested = tested;
        this.ownFile = ownFile;
        for (Finding finding : findings) {
            if (!finding.place().cell().isEmpty()) {
                this.findings
                        .computeIfAbsent(RowKey.of(finding.place()), row -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    Remarks of(Argument argument) {
        boolean testable = argument.condition() != null;
        return at(argument.place(), argument.clause(), argument.provenance(), testable);
    }

    Remarks of(DecisionTable.Row row) {
        return at(row.place(), row.clause(), row.provenance(), true);
    }

    private Remarks at(Place place, String clause, Provenance provenance, boolean testable) {
        List<Finding> here = findings.getOrDefault(RowKey.of(place), List.of());
        String block = block(place);
        // a shared block has tests of its own
        boolean testedHere = testable && block.isEmpty();
        return new Remarks(clause, provenance, testedHere, tested.at(place), here, block);
    }

    /** The shared block that a place belongs to, empty for the workbook itself. */
    String block(Place place) {
        return place.file().equals(ownFile) ? "" : place.file().replaceFirst("\\.[a-z]+$", "");
    }
}
