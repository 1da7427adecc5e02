package jp.hantei.web.upload;

import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.UnknownRulePackException;
import jp.hantei.registry.ImportProblem;
import jp.hantei.rules.model.Item;
import org.jspecify.annotations.Nullable;

/** A problem of an import, with the item's label as the form prints it. */
record ProblemRow(ImportProblem problem, String item) {

    static ProblemRow of(ImportProblem problem, Catalog catalog) {
        String id = problem.item();
        return new ProblemRow(problem, id == null ? "" : label(id, problem.disease(), catalog));
    }

    private static String label(String id, @Nullable String disease, Catalog catalog) {
        if (disease == null) {
            return id;
        }
        try {
            return catalog.latestRevision(disease)
                    .flatMap(revision ->
                            catalog.rulePack(disease, revision).workbook().item(id))
                    .map(Item::title)
                    .orElse(id);
        } catch (UnknownRulePackException e) {
            return id;
        }
    }
}
