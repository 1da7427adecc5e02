package jp.hantei.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.hantei.rules.annotate.CheckedWorkbook;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;

/** Workbooks of the catalog with changed cells: refused with a place, or read, packed and judged with. */
final class CellFuzz {
    private static final int PACK_ONE_IN = 40;
    private static final int ANNOTATE_ONE_IN = 200;

    private final long seed;
    private final List<RawWorkbook> twins = Seeds.twins();
    private final List<String> words = Seeds.words();
    private final CommonBlocks common = Seeds.common();
    private long cells;
    private int refused;
    private int accepted;
    private int packed;
    private int annotated;

    CellFuzz(long seed) {
        this.seed = seed;
    }

    long cells() {
        return cells;
    }

    String figures() {
        return cells + " cells: " + refused + " workbooks refused, " + accepted + " accepted, " + packed
                + " of them packed and read again, " + annotated + " of the refused annotated";
    }

    void run(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        CellMutations mutations = new CellMutations(words, random);
        RawWorkbook mutated = mutations.mutate(twins.get(random.nextInt(twins.size())));
        cells += mutations.cells();
        Problems problems = new Problems();
        if (random.nextBoolean()) {
            mutated = MarkdownTwin.read(mutated.file(), MarkdownTwin.write(mutated), problems);
        }
        RuleWorkbook workbook = WorkbookParser.parse(mutated, common, problems);
        problems.list().forEach(CellFuzz::addressed);
        if (problems.hasErrors()) {
            refused++;
            if (random.nextInt(ANNOTATE_ONE_IN) == 0) {
                annotate(mutated);
            }
            return;
        }
        accepted++;
        try {
            RuleProgram program = RuleProgram.of(workbook);
            assertThat(program.judge(program.blank())).isNotNull();
        } catch (WorkbookException e) {
            e.problems().forEach(CellFuzz::addressed);
        }
        if (random.nextInt(PACK_ONE_IN) == 0) {
            packAndReadAgain(mutated, workbook);
        }
    }

    /** What the twin may say the workbook may say, and neither says anything else. */
    private void packAndReadAgain(RawWorkbook mutated, RuleWorkbook workbook) {
        Problems problems = new Problems();
        String text = MarkdownTwin.write(mutated);
        RawWorkbook twin = MarkdownTwin.read(mutated.file(), text, problems);
        if (problems.hasErrors() || !twin.title().equals(mutated.title())) {
            return; // the cell holds what no file can hold
        }
        RawWorkbook again = XlsxReader.read(mutated.file(), WorkbookFiles.pack(twin, workbook), problems);
        assertThat(problems.list()).isEmpty();
        assertThat(MarkdownTwin.write(again).lines().skip(1))
                .isEqualTo(text.lines().skip(1).toList());
        packed++;
    }

    /** A twin with errors is packed all the same, so that they can be told at cells. */
    private void annotate(RawWorkbook mutated) {
        try {
            CheckedWorkbook checked = CheckedWorkbook.twin(mutated.file(), MarkdownTwin.write(mutated), common);
            assertThat(checked.annotated()).isNotEmpty();
            annotated++;
        } catch (WorkbookException e) {
            e.problems().forEach(CellFuzz::addressed);
        }
    }

    static void addressed(Problem problem) {
        assertThat(problem.place().file()).as("file of %s", problem).isNotBlank();
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.fix()).as("fix of %s", problem).isNotBlank();
    }
}
