package jp.hantei.rules.document;

import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;

/**
 * The criteria of one disease in one form revision as a document: what a member of the research panel reads and signs.
 *
 * @param cover 表紙
 * @param version identity of the rules (SHA-256, hex) that it describes
 * @param provenance how sure the rows are, per sheet of the workbook and once for all shared blocks
 * @param findings what the verification found, worst first; accepted ones with their reasons
 * @param chapters the criteria and what decides from them, in the order of reading
 * @param formulas 自動計算: the workbook's own, and shared ones that its diagnosis or severity reads
 * @param checks 整合性 of the workbook itself
 * @param tests 試験
 * @param testsRun whether the tests could be run at all
 * @param shared the rest of the shared blocks
 */
public record CriteriaDocument(
        Cover cover,
        String version,
        Map<String, ProvenanceCount> provenance,
        List<Finding> findings,
        List<Chapter> chapters,
        List<FormulaText> formulas,
        List<CheckText> checks,
        List<TestText> tests,
        boolean testsRun,
        Appendix shared) {
    public CriteriaDocument {
        findings = List.copyOf(findings);
        chapters = List.copyOf(chapters);
        formulas = List.copyOf(formulas);
        checks = List.copyOf(checks);
        tests = List.copyOf(tests);
    }

    /**
     * Writes the document of a workbook that was loaded without error; runs its tests.
     *
     * @param findings of the verification; each is told at its row as well
     */
    public static CriteriaDocument of(RuleWorkbook workbook, List<Finding> findings) {
        return new DocumentMaker(workbook, findings).make();
    }

    /** {@code 006 パーキンソン病}; of a shared block its name. */
    public String title() {
        return cover.number().equals(cover.name()) ? cover.name() : cover.number() + " " + cover.name();
    }

    public ProvenanceCount provenanceOfAll() {
        return provenance.values().stream().reduce(ProvenanceCount.NONE, ProvenanceCount::plus);
    }

    /** How many tests came out as the criteria's text says. */
    public long passed() {
        return tests.stream().filter(test -> test.failures().isEmpty()).count();
    }
}
