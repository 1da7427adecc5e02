package jp.hantei.judgement.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.LanguageUse;

/**
 * Rule packs of the catalog that together use all that any uses of the rule language, for parameterised tests; with {@code
 * -Dcatalog=all} all of them. Loaded once.
 */
final class Packs {
    static final Catalog CATALOG = Catalog.bundled();

    private Packs() {}

    private static final List<String> NAMES = chosen();

    static Stream<String> names() {
        return NAMES.stream();
    }

    private static List<String> chosen() {
        List<String> all = CATALOG.entries().stream()
                .map(e -> e.disease() + " " + e.revision())
                .toList();
        if ("all".equals(System.getProperty("catalog"))) {
            return all;
        }
        Map<String, Set<String>> uses = new HashMap<>();
        all.forEach(name -> uses.put(name, LanguageUse.of(of(name).workbook())));
        return LanguageUse.representatives(all, uses::get);
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
