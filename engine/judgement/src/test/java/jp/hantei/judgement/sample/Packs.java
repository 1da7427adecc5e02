package jp.hantei.judgement.sample;

import java.util.List;
import java.util.stream.Stream;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.DecisionTable;

/** The rule packs of the catalog, for parameterised tests; loaded once. */
final class Packs {
    static final Catalog CATALOG = Catalog.bundled();

    private Packs() {}

    static Stream<String> names() {
        return CATALOG.entries().stream().map(e -> e.disease() + " " + e.revision());
    }

    static RulePack of(String name) {
        String[] parts = name.split(" ");
        return CATALOG.rulePack(parts[0], parts[1]);
    }

    /** The rows that decide something for the patient. */
    static List<String> decidingRows(RulePack pack) {
        return pack.workbook().tables().stream()
                .filter(t -> t.kind() != DecisionTable.Kind.DERIVED && t.kind() != DecisionTable.Kind.CONSISTENCY)
                .flatMap(t -> t.rows().stream().map(r -> t.name() + " " + r.id()))
                .toList();
    }
}
