package jp.hantei.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.hantei.rules.annotate.AnnotatedWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.WorkbookTemplate;
import jp.hantei.rules.workbook.XlsxReader;

/** Damaged .xlsx files: refused with a place, or read; and what can be opened can be annotated and read again. */
final class FileFuzz {
    private static final String FILE = "2024-04.xlsx";
    private static final int ANNOTATE_ONE_IN = 4;

    private final long seed;
    private final List<String> words = Seeds.words();
    private final CommonBlocks common = Seeds.common();
    private final List<byte[]> files = new ArrayList<>();
    private int refused;
    private int withProblems;
    private int accepted;
    private int annotated;

    FileFuzz(long seed) throws IOException {
        this.seed = seed;
        Problems problems = new Problems();
        String twin = WorkbookTemplate.twin("123", "見本の病気", "2024-04", Scheme.INTRACTABLE);
        RawWorkbook raw = MarkdownTwin.read("2024-04.md", twin, problems);
        byte[] template = WorkbookFiles.pack(raw, WorkbookParser.parse(raw, common, problems));
        problems.throwIfErrors();
        files.add(SmallFile.of(template));
        files.add(SmallFile.of(SmallFile.catalog("intractable/006-parkinson-disease/2024-04.xlsx")));
        files.add(SmallFile.withComments(SmallFile.of(template)));
    }

    String figures() {
        return (refused + withProblems + accepted) + " files: " + refused + " refused as a whole, " + withProblems
                + " with problems at cells, " + accepted + " read; " + annotated + " annotated and read again";
    }

    void run(int number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        byte[] file = new FileMutations(words, random).mutate(files.get(random.nextInt(files.size())));
        Problems problems = new Problems();
        RawWorkbook raw;
        try {
            raw = XlsxReader.read(FILE, file, problems);
        } catch (WorkbookException e) {
            e.problems().forEach(CellFuzz::addressed);
            refused++;
            return;
        }
        Problems typed = new Problems();
        WorkbookParser.parse(raw, common, typed);
        problems.list().forEach(CellFuzz::addressed);
        typed.list().forEach(CellFuzz::addressed);
        if (problems.hasErrors() || typed.hasErrors()) {
            withProblems++;
        } else {
            accepted++;
        }
        if (random.nextInt(ANNOTATE_ONE_IN) == 0) {
            annotate(file, raw, problems);
        }
    }

    private void annotate(byte[] file, RawWorkbook raw, Problems problems) {
        List<Finding> findings = new ArrayList<>();
        problems.list().forEach(problem -> findings.add(Finding.of(problem)));
        byte[] written;
        try {
            written = AnnotatedWorkbook.write(FILE, file, findings);
        } catch (WorkbookException e) {
            e.problems().forEach(CellFuzz::addressed);
            return;
        }
        Problems again = new Problems();
        assertThat(XlsxReader.read(FILE, written, again)).isEqualTo(raw);
        assertThat(again.list()).isEqualTo(problems.list());
        annotated++;
    }
}
