package jp.hantei.rules.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RandomForms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Table;
import jp.hantei.rules.program.Truth;
import jp.hantei.rules.workbook.CatalogFolder;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three readings of every workbook agree: canonical-model Drools, the planes, and Drools' own compile of the .xlsx. */
class StockDroolsAgreesTest {
    private static final int FORMS = 80;

    static List<Path> workbooks() {
        return CatalogFiles.fewDiseases().stream()
                .map(CatalogFolder::workbookOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void onRandomAndBoundaryFormsTheSameRowsHold(Path workbook) throws IOException {
        agree(workbook, WorkbookFiles.commonBeside(workbook, name -> Optional.empty()));
    }

    @Test
    void onWhatTheCatalogDoesNotSayYetToo(@TempDir Path folder) throws IOException {
        RawWorkbook twin = CatalogFiles.raw(CatalogFiles.LANGUAGE, new Problems());
        RuleWorkbook typed = CatalogFiles.load(CatalogFiles.LANGUAGE, new Problems());
        Path workbook = folder.resolve("language.xlsx");
        Files.write(workbook, WorkbookFiles.pack(twin, typed));

        agree(workbook, WorkbookFiles.commonBeside(workbooks().get(0), name -> Optional.empty()));
    }

    private static void agree(Path workbook, CommonBlocks common) throws IOException {
        Problems problems = new Problems();
        RuleProgram program = RuleProgram.of(WorkbookFiles.load(workbook, common, problems));
        assertThat(problems.list()).isEmpty();
        StockDrools stock = new StockDrools(program, workbook);
        assertThat(stock.ruleCount())
                .isEqualTo(program.tables().stream()
                        .mapToInt(t -> t.source().rows().size())
                        .sum());
        Random random = new Random(20240401);

        for (int i = 0; i < FORMS; i++) {
            Facts form = RandomForms.next(program, random);
            Run run = program.judge(form);

            assertThat(stock.holding(run)).isEqualTo(holding(program, run));
        }
    }

    private static Set<String> holding(RuleProgram program, Run run) {
        Set<String> rows = new TreeSet<>();
        for (Table table : program.tables()) {
            for (int r = 0; r < run.rows(table).size(); r++) {
                if (run.rows(table).truth(r) == Truth.TRUE) {
                    rows.add(table.source().name() + " "
                            + table.source().rows().get(r).id());
                }
            }
        }
        return rows;
    }
}
