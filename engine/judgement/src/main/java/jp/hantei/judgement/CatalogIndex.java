package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.workbook.WorkbookSource;

/**
 * The list of the catalog, tab-separated: {@code path, disease, revision, scheme, name, kana, English name, target, group},
 * then how many rows are 確認, 推定 and 未確認.
 */
final class CatalogIndex {
    private static final Comparator<Catalog.Entry> ORDER = Comparator.comparing(Catalog.Entry::scheme)
            .thenComparing(Catalog.Entry::disease)
            .thenComparing(Catalog.Entry::revision, Comparator.reverseOrder());

    private CatalogIndex() {}

    static List<Catalog.Entry> read(WorkbookSource source) {
        List<Catalog.Entry> entries = new ArrayList<>();
        for (String line : source.index()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 12) {
                throw new IllegalStateException("index.txt のこの行が読めません: " + line + "\n「catalog pack --all」で作り直してください。");
            }
            ProvenanceCount provenance = new ProvenanceCount(
                    Integer.parseInt(cells[9]), Integer.parseInt(cells[10]), Integer.parseInt(cells[11]));
            Scheme scheme = Scheme.valueOf(cells[3]);
            entries.add(new Catalog.Entry(
                    cells[1],
                    cells[2],
                    cells[4],
                    cells[5],
                    cells[6],
                    scheme,
                    cells[7],
                    cells[8],
                    provenance,
                    cells[0]));
        }
        entries.sort(ORDER);
        return List.copyOf(entries);
    }
}
