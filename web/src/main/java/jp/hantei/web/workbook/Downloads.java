package jp.hantei.web.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.proposal.Proposals;
import jp.hantei.rules.proposal.TestSheet;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.web.errors.NotFoundException;
import org.springframework.stereotype.Component;

/** What can be taken home of a checked upload. */
@Component
class Downloads {

    private final Catalog catalog;
    private final Optional<Annotator> annotator;

    Downloads(Catalog catalog, Optional<Annotator> annotator) {
        this.catalog = catalog;
        this.annotator = annotator;
    }

    /** Whether findings can be written into it: an Excel file that opens, or a twin without errors. */
    boolean canAnnotate(CheckedUpload checked) {
        boolean excel = checked.upload().excel();
        ReadWorkbook workbook = checked.workbook();
        return annotator.isPresent()
                && workbook.raw().isPresent()
                && (excel || workbook.rules().isPresent());
    }

    /** The workbook with its findings at their cells; of a twin the workbook is written first. */
    Upload annotated(CheckedUpload checked) {
        if (!canAnnotate(checked)) {
            throw new NotFoundException();
        }
        Annotator writer = annotator.orElseThrow(NotFoundException::new);
        Upload excel = checked.upload();
        ReadWorkbook read = checked.workbook();
        if (!excel.excel()) {
            RawWorkbook raw = read.raw().orElseThrow(NotFoundException::new);
            RuleWorkbook rules = read.rules().orElseThrow(NotFoundException::new);
            excel = new Upload(excel.named(".xlsx"), WorkbookFiles.pack(raw, rules));
            read = ReadWorkbook.of(excel, catalog.commonBlocks());
        }
        List<Finding> findings = read.findings();
        return new Upload(excel.named("_指摘.xlsx"), writer.write(excel.name(), excel.bytes(), findings));
    }

    /** Whether tests can be drafted: the ones that stand have to pass first. */
    boolean canDraft(CheckedUpload checked) {
        return checked.workbook().unnoticed().isPresent();
    }

    /** The workbook with a draft of each test that is missing; the looks of an Excel file are made anew. */
    Upload drafted(CheckedUpload checked) {
        if (!canDraft(checked)) {
            throw new NotFoundException();
        }
        RawWorkbook raw = checked.workbook().raw().orElseThrow(NotFoundException::new);
        RuleWorkbook rules = checked.workbook().rules().orElseThrow(NotFoundException::new);
        Proposals.Found found = Proposals.of(rules, MutationRun.run(rules));
        RawWorkbook more = TestSheet.add(raw, found.proposals());
        Problems problems = new Problems();
        RuleWorkbook typed = WorkbookParser.parse(more, catalog.commonBlocks(), problems);
        problems.throwIfErrors();
        return new Upload(checked.upload().named("_試験の下書き.xlsx"), WorkbookFiles.pack(more, typed));
    }

    /** The readable twin. */
    Upload twin(CheckedUpload checked) {
        RawWorkbook raw = checked.workbook().raw().orElseThrow(NotFoundException::new);
        byte[] text = MarkdownTwin.write(raw).getBytes(StandardCharsets.UTF_8);
        return new Upload(checked.upload().named(".md"), text);
    }
}
