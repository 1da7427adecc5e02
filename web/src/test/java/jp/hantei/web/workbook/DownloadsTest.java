package jp.hantei.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.web.errors.NotFoundException;
import org.junit.jupiter.api.Test;

/** What can be taken home of an upload. */
class DownloadsTest {
    private static final Catalog CATALOG = Catalog.bundled();

    /** Writes the cells that it was given. */
    private static final Annotator CELLS = (file, xlsx, findings) -> (file + " "
                    + findings.stream().map(f -> FindingView.cell(f.place())).toList())
            .getBytes(StandardCharsets.UTF_8);

    private static CheckedUpload checked(String name, String text) {
        Upload upload = new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        ReadWorkbook workbook = ReadWorkbook.of(upload, CATALOG.commonBlocks());
        return CheckedUpload.of("a", upload, workbook, Figures.of(workbook), Baseline.of(workbook, CATALOG));
    }

    private static String broken() {
        return MarkdownTwin.write(CATALOG.workbook("006", "2024-04"))
                .replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=5 |");
    }

    @Test
    void theFindingsOfATwinStandAtTheCellsOfItsWorkbook() {
        CheckedUpload twin = checked("2024-04.md", broken());
        Downloads downloads = new Downloads(CATALOG, Optional.of(CELLS));
        List<Finding> found = twin.workbook().findings();
        assertThat(found).isNotEmpty().allMatch(f -> f.place().cell().startsWith("行 "));

        Upload annotated = downloads.annotated(twin);

        assertThat(annotated.name()).isEqualTo("2024-04_指摘.xlsx");
        assertThat(new String(annotated.bytes(), StandardCharsets.UTF_8)).startsWith("2024-04.xlsx [試験!");
    }

    @Test
    void whatCannotBeOpenedIsNotAnnotated() {
        CheckedUpload unreadable = checked("a.xlsx", "no workbook");
        Downloads downloads = new Downloads(CATALOG, Optional.of(CELLS));

        assertThat(downloads.canAnnotate(unreadable)).isFalse();
        assertThatThrownBy(() -> downloads.annotated(unreadable)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.twin(unreadable)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingIsOfferedThatNobodyCanWrite() {
        assertThat(new Downloads(CATALOG, Optional.empty()).canAnnotate(checked("2024-04.md", broken())))
                .isFalse();
    }

    @Test
    void theMissingTestsComeAsDraftsInTheWorkbook() {
        CheckedUpload few = checked("2024-04.md", onlyT01());
        Downloads downloads = new Downloads(CATALOG, Optional.of(CELLS));
        assertThat(few.workbook().findings())
                .extracting(Finding::kind)
                .contains(FindingKind.SURVIVING_MUTANT, FindingKind.UNTESTED_ROW);

        Upload drafted = downloads.drafted(few);

        assertThat(drafted.name()).isEqualTo("2024-04_試験の下書き.xlsx");
        ReadWorkbook again = ReadWorkbook.of(drafted, CATALOG.commonBlocks());
        assertThat(again.findings()).extracting(Finding::kind).contains(FindingKind.UNCONFIRMED_TEST);
        assertThat(share(again)).isGreaterThan(share(few.workbook()) + 0.3);
    }

    private static double share(ReadWorkbook workbook) {
        Figures.Part mutants = workbook.unnoticed().orElseThrow().mutants();
        return (double) mutants.some() / mutants.all();
    }

    @Test
    void firstTheTestsHaveToPass() {
        CheckedUpload failing = checked("2024-04.md", broken());
        Downloads downloads = new Downloads(CATALOG, Optional.of(CELLS));

        assertThat(failing.workbook().unnoticed()).isEmpty();
        assertThat(failing.figures().mutants()).isNull();
        assertThat(downloads.canDraft(failing)).isFalse();
        assertThatThrownBy(() -> downloads.drafted(failing)).isInstanceOf(NotFoundException.class);
    }

    private static String onlyT01() {
        return MarkdownTwin.write(CATALOG.workbook("006", "2024-04")).replaceAll("(?m)^\\| T(?!01 )\\d+ \\|.*\\n", "");
    }
}
