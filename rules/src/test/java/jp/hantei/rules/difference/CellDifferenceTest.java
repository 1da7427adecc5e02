package jp.hantei.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.difference.CellChange.Kind;
import jp.hantei.rules.difference.CellChange.Part;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.XlsxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit shows as that edit, whatever else was pushed up or down by it. */
class CellDifferenceTest {
    private static final Path PARKINSON = CatalogFiles.ROOT.resolve("intractable/006-parkinson-disease/2024-04.md");

    static List<Path> workbooks() {
        return CatalogFiles.fewDiseases();
    }

    /** Texts that an author replaces in the twin of disease 006, and what is said of it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/difference/edits.csv", numLinesToSkip = 1)
    void anEditIsSaidByName(String text, String instead, String said) {
        List<String> changes = edited(twin -> {
            assertThat(twin).contains(lines(text));
            return twin.replace(lines(text), lines(instead));
        });

        assertThat(changes).containsExactlyInAnyOrder(said.split(" ; "));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<String> edited(UnaryOperator<String> edit) {
        RawWorkbook before = CatalogFiles.raw(PARKINSON, new Problems());
        RawWorkbook after = MarkdownTwin.read("edited.md", edit.apply(MarkdownTwin.write(before)), new Problems());
        return CellDifference.between(before, after).stream()
                .map(c ->
                        c.part().label() + c.kind().label() + " " + c.subject() + ": " + c.before() + " → " + c.after())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void workbookAndTwinSayTheSame(Path twin) throws IOException {
        Path workbook = twin.resolveSibling(twin.getFileName().toString().replace(".md", ".xlsx"));
        RawWorkbook excel = XlsxReader.read("a.xlsx", Files.readAllBytes(workbook), new Problems());

        assertThat(CellDifference.between(CatalogFiles.raw(twin, new Problems()), excel))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void oneCellOfAShuffledSheetIsFound(Path twin) {
        Random random = new Random(twin.hashCode());
        RawWorkbook before = CatalogFiles.raw(twin, new Problems());
        for (RawSheet sheet : before.sheets()) {
            if (sheet.rows().isEmpty()) {
                continue;
            }
            int row = random.nextInt(sheet.rows().size());
            int column = sheet.header().size() - 1; // never a cell that names the row
            List<RawRow> rows = new ArrayList<>(sheet.rows());
            rows.set(row, changed(rows.get(row), column));
            RawSheet edited = new RawSheet(sheet.name(), sheet.header(), rows, sheet.place());

            List<CellChange> changes = CellDifference.between(before, with(before, edited));

            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.part()).isEqualTo(Part.CELL);
                assertThat(change.placeAfter())
                        .isEqualTo(rows.get(row).cell(column).place());
                assertThat(change.after()).isEqualTo(change.before() + "改");
            });
        }
    }

    @Test
    void rowsThatAreRotatedShowOnlyTheOneThatMoved() {
        RawWorkbook before = CatalogFiles.raw(PARKINSON, new Problems());
        RawSheet sheet = before.sheet("整合性").orElseThrow();
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        Collections.rotate(rows, 1);

        List<CellChange> changes =
                CellDifference.between(before, with(before, new RawSheet("整合性", sheet.header(), rows, sheet.place())));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.row()).isEqualTo("K25");
            assertThat(change.before() + change.after()).isEqualTo("25番目1番目");
        });
    }

    private static RawRow changed(RawRow row, int column) {
        List<RawCell> cells = new ArrayList<>(row.cells());
        cells.set(
                column,
                new RawCell(cells.get(column).text() + "改", cells.get(column).place()));
        return new RawRow(cells);
    }

    private static RawWorkbook with(RawWorkbook workbook, RawSheet edited) {
        return new RawWorkbook(
                workbook.file(),
                workbook.title(),
                workbook.sheets().stream()
                        .map(s -> s.name().equals(edited.name()) ? edited : s)
                        .toList());
    }
}
