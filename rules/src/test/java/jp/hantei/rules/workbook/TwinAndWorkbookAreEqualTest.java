package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook and its Markdown twin say the same, in the files that are kept and through both tools. */
class TwinAndWorkbookAreEqualTest {
    static List<Path> twins() {
        return CatalogFiles.twins("intractable", "paediatric", "common");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theKeptWorkbookUnpacksToTheKeptTwin(Path twin) throws IOException {
        Problems problems = new Problems();
        RawWorkbook workbook = WorkbookFiles.raw(CatalogFolder.workbookOf(twin), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(MarkdownTwin.write(workbook)).isEqualTo(Files.readString(twin));
    }

    static List<Path> fewTwins() {
        return Stream.concat(CatalogFiles.fewDiseases().stream(), CatalogFiles.twins("common").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fewTwins")
    void packingTheTwinAndUnpackingItGivesTheSameText(Path twin) throws IOException {
        Problems problems = new Problems();
        RawWorkbook raw = CatalogFiles.raw(twin, problems);
        RuleWorkbook typed = CatalogFiles.load(twin, problems);

        RawWorkbook again = XlsxReader.read("again.xlsx", WorkbookFiles.pack(raw, typed), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(MarkdownTwin.write(again)).isEqualTo(Files.readString(twin));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theCoverSaysHowSureTheRowsAre(Path twin) {
        RawWorkbook workbook = CatalogFiles.raw(twin, new Problems());

        assertThat(ProvenanceRow.counted(workbook)).isSameAs(workbook);
    }

    @Test
    void theIndexListsWhatIsThere() throws IOException {
        assertThat(new CatalogFolder(CatalogFiles.ROOT).index())
                .isEqualTo(Files.readString(CatalogFiles.ROOT.resolve("index.txt")));
    }

    @Test
    void workbookAndTwinHaveTheSameMeaning() throws IOException {
        Path twin = CatalogFiles.twins("intractable").get(0);
        Path workbook = CatalogFolder.workbookOf(twin);

        assertThat(hash(workbook)).isEqualTo(hash(twin));
    }

    private static String hash(Path file) throws IOException {
        Problems problems = new Problems();
        CommonBlocks common = WorkbookFiles.commonBeside(file, name -> Optional.empty());
        return WorkbookFiles.load(file, common, problems).meaningHash();
    }
}
