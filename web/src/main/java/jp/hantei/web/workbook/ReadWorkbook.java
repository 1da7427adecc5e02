package jp.hantei.web.workbook;

import java.util.List;
import java.util.Optional;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
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
 * @param findings problems of reading, else what the verification found
 * @param more how many problems there were besides
 */
record ReadWorkbook(
        Optional<RawWorkbook> raw,
        Optional<Cover> cover,
        Optional<RuleWorkbook> rules,
        List<Finding> findings,
        int more) {
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
                    Optional.empty(), Optional.empty(), Optional.empty(), findings(refused.problems()), 0);
        }
        boolean good = !problems.hasErrors();
        List<Finding> findings = good ? WorkbookCheck.check(parsed, problems) : findings(problems.list());
        return new ReadWorkbook(
                Optional.of(raw),
                Optional.of(parsed.cover()),
                good ? Optional.of(parsed) : Optional.empty(),
                findings,
                problems.dropped());
    }

    private static List<Finding> findings(List<Problem> problems) {
        return problems.stream().map(Finding::of).toList();
    }
}
