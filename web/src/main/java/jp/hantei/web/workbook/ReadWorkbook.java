package jp.hantei.web.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Acceptances;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.verify.WorkbookCheck;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;

/**
 * An upload, read as far as it can be read.
 *
 * @param raw its text; empty when it is no readable workbook at all
 * @param cover what its cover says, be the rest wrong or right
 * @param rules the typed workbook; empty when it has errors
 * @param findings problems of reading, else what the verification found and what the tests don't notice
 * @param unnoticed what the tests don't notice; empty when they could not be run or do not pass
 * @param more how many problems there were besides
 */
record ReadWorkbook(
        Optional<RawWorkbook> raw,
        Optional<Cover> cover,
        Optional<RuleWorkbook> rules,
        List<Finding> findings,
        Optional<Unnoticed> unnoticed,
        int more) {
    /** With these nothing is known of what tests notice, or too much: first the tests have to pass. */
    private static final Set<FindingKind> UNTESTED = Set.of(FindingKind.UNREADABLE, FindingKind.FAILING_TEST);

    ReadWorkbook {
        findings = List.copyOf(findings);
    }

    static ReadWorkbook of(Upload upload, CommonBlocks common) {
        Problems problems = new Problems();
        RawWorkbook raw;
        RuleWorkbook parsed;
        try {
            raw = WorkbookFiles.raw(upload.name(), upload.bytes(), problems);
            parsed = WorkbookParser.parse(raw, common, problems);
        } catch (WorkbookException refused) {
            return new ReadWorkbook(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    findings(refused.problems()),
                    Optional.empty(),
                    0);
        }
        boolean good = !problems.hasErrors();
        List<Finding> findings =
                new ArrayList<>(good ? WorkbookCheck.check(parsed, problems) : findings(problems.list()));
        Optional<Unnoticed> unnoticed = Optional.empty();
        if (good && findings.stream().noneMatch(f -> UNTESTED.contains(f.kind()))) {
            unnoticed = Optional.of(Unnoticed.of(parsed));
            findings.addAll(Acceptances.mark(parsed, unnoticed.get().findings()));
        }
        return new ReadWorkbook(
                Optional.of(raw),
                Optional.of(parsed.cover()),
                good ? Optional.of(parsed) : Optional.empty(),
                findings,
                unnoticed,
                problems.dropped());
    }

    private static List<Finding> findings(List<Problem> problems) {
        return problems.stream().map(Finding::of).toList();
    }
}
