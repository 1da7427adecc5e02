package jp.hantei.rules.document;

import java.util.List;

/**
 * What every form has and the diagnosis and severity of this one do not read: rows of shared blocks.
 *
 * @param criteria shared criteria
 * @param formulas shared derived values
 * @param checks shared rows of 整合性
 */
public record Appendix(List<CriterionText> criteria, List<FormulaText> formulas, List<CheckText> checks) {
    public Appendix {
        criteria = List.copyOf(criteria);
        formulas = List.copyOf(formulas);
        checks = List.copyOf(checks);
    }

    public boolean isEmpty() {
        return criteria.isEmpty() && formulas.isEmpty() && checks.isEmpty();
    }
}
