package jp.hantei.web.workbook;

import java.util.List;
import java.util.Optional;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.difference.CellChange;
import jp.hantei.rules.difference.CellDifference;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.RawWorkbook;

/**
 * The version in the catalog that an upload is held against.
 *
 * @param disease disease number; empty for a shared block
 * @param revision form revision
 * @param cells what the upload changes in it
 * @param meaning whose result it changes; empty when the upload has errors or the rules are the same
 * @param sameRules whether both mean the same, shared blocks included
 */
record Baseline(
        String disease,
        String revision,
        List<CellChange> cells,
        Optional<SemanticDifference> meaning,
        boolean sameRules) {
    Baseline {
        cells = List.copyOf(cells);
    }

    /** The same revision, else the newest of the disease; empty when the catalog has none. */
    static Optional<Baseline> of(ReadWorkbook workbook, Catalog catalog) {
        return workbook.raw().flatMap(raw -> workbook.cover().flatMap(cover -> of(raw, cover, workbook, catalog)));
    }

    private static Optional<Baseline> of(RawWorkbook raw, Cover cover, ReadWorkbook workbook, Catalog catalog) {
        if (cover.scheme() == Scheme.COMMON) {
            return catalog.commonBlocks()
                    .find(raw.file().replaceFirst("\\.[a-z]+$", ""))
                    .map(block -> new Baseline(
                            "", cover.revision(), CellDifference.between(block, raw), Optional.empty(), false));
        }
        List<Catalog.Entry> revisions = catalog.entries().stream()
                .filter(e -> e.disease().equals(cover.number()))
                .toList();
        return revisions.stream()
                .filter(e -> e.revision().equals(cover.revision()))
                .findFirst()
                .or(() -> revisions.stream().findFirst())
                .map(entry -> of(raw, entry, workbook, catalog));
    }

    private static Baseline of(RawWorkbook raw, Catalog.Entry entry, ReadWorkbook workbook, Catalog catalog) {
        RuleWorkbook kept = catalog.rulePack(entry.disease(), entry.revision()).workbook();
        RawWorkbook text = catalog.workbook(entry.disease(), entry.revision());
        boolean same = workbook.rules()
                .map(RuleWorkbook::meaningHash)
                .filter(kept.meaningHash()::equals)
                .isPresent();
        return new Baseline(
                entry.disease(),
                entry.revision(),
                CellDifference.between(text, raw),
                same ? Optional.empty() : workbook.rules().flatMap(rules -> meaning(kept, rules)),
                same);
    }

    private static Optional<SemanticDifference> meaning(RuleWorkbook kept, RuleWorkbook rules) {
        try {
            return Optional.of(SemanticDifference.between(RuleProgram.of(kept), RuleProgram.of(rules)));
        } catch (WorkbookException circle) {
            return Optional.empty(); // the findings name it
        }
    }
}
