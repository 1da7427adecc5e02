package jp.hantei.rules.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;

/** How sure the rows are, sheet by sheet. */
final class SheetProvenance {
    /** The line that sums up what other workbooks share. */
    static final String SHARED = "共通ブロック";

    private final RowRemarks blocks;
    private final Map<String, ProvenanceCount> own = new LinkedHashMap<>();
    private ProvenanceCount shared = ProvenanceCount.NONE;

    private SheetProvenance(RowRemarks blocks) {
        this.blocks = blocks;
    }

    static Map<String, ProvenanceCount> of(RuleWorkbook workbook, RowRemarks blocks) {
        SheetProvenance count = new SheetProvenance(blocks);
        workbook.items().forEach(item -> count.add(item.place(), item.provenance()));
        workbook.derived().forEach(value -> count.add(value.arguments()));
        workbook.criteria().forEach(criterion -> count.add(criterion.arguments()));
        workbook.tables().forEach(table -> table.rows().forEach(row -> count.add(row.place(), row.provenance())));
        Map<String, ProvenanceCount> all = new LinkedHashMap<>(count.own);
        if (count.shared.total() > 0) {
            all.put(SHARED, count.shared);
        }
        return Collections.unmodifiableMap(all);
    }

    private void add(List<Argument> rows) {
        rows.forEach(row -> add(row.place(), row.provenance()));
    }

    private void add(Place place, Provenance provenance) {
        if (blocks.block(place).isEmpty()) {
            own.merge(place.sheet(), ProvenanceCount.NONE.plus(provenance), ProvenanceCount::plus);
        } else {
            shared = shared.plus(provenance);
        }
    }
}
