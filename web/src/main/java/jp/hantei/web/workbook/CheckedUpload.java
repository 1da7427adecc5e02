package jp.hantei.web.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.Witness;

/**
 * An upload with everything that was found in it.
 *
 * @param account who brought it; nobody else sees it
 * @param token names it in this person's pages
 * @param upload the file
 * @param workbook the same, read
 * @param figures the cards
 * @param baseline the version in the catalog, empty when there is none
 * @param drafts finding → draft form that shows it, once it was opened as one
 */
record CheckedUpload(
        String account,
        UUID token,
        Upload upload,
        ReadWorkbook workbook,
        Figures figures,
        Optional<Baseline> baseline,
        Map<Integer, UUID> drafts) {

    static CheckedUpload of(
            String account, Upload upload, ReadWorkbook workbook, Figures figures, Optional<Baseline> baseline) {
        return new CheckedUpload(
                account, UUID.randomUUID(), upload, workbook, figures, baseline, new ConcurrentHashMap<>());
    }

    Optional<Finding> finding(int index) {
        List<Finding> findings = workbook.findings();
        return index >= 0 && index < findings.size() ? Optional.of(findings.get(index)) : Optional.empty();
    }

    /** A form that shows the finding; of a failing test its own answers. Empty when no form can. */
    Optional<Witness> witness(Finding finding) {
        return finding.shown().or(() -> workbook.rules().flatMap(rules -> ofTest(rules, finding)));
    }

    private static Optional<Witness> ofTest(RuleWorkbook rules, Finding finding) {
        if (finding.kind() != FindingKind.FAILING_TEST) {
            return Optional.empty();
        }
        return rules.tests().stream()
                .filter(test -> test.id().equals(finding.subject()))
                .findFirst()
                .map(test -> new Witness(test.application(), test.answers(), finding.what()));
    }
}
