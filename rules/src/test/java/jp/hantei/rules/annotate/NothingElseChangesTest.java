package jp.hantei.rules.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotating adds comments and the sheet 指摘, and not a thing more. */
class NothingElseChangesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Workbooks.PARKINSON,
                "intractable/049-systemic-lupus-erythematosus/2024-04.xlsx",
                "paediatric/02_01_003-minimal-change-nephrotic-syndrome/2024-04.xlsx"
            })
    void aWorkbookOfTheCatalogKeepsEverySheet(String path) throws IOException {
        keepsEverything(Workbooks.catalog(path));
    }

    @Test
    void soDoesOneWithCommentsAndLooksOfThePanel() throws IOException {
        keepsEverything(Workbooks.edited(Workbooks.catalog(Workbooks.PARKINSON), w -> {
            XSSFSheet sheet = w.getSheet("診断基準");
            comment(w, sheet, 9, 1, "班会議で確認");
            comment(w, sheet, 30, 3, "別のセル");
            sheet.setColumnWidth(2, 5_000);
            sheet.getPrintSetup().setPaperSize((short) 8);
            w.getSheet("様式").setZoom(80);
            w.setActiveSheet(3);
        }));
    }

    @Test
    void soDoesOneThatLibreOfficeSaved() throws Exception {
        Path soffice = Path.of("/usr/bin/soffice");
        assumeThat(soffice).exists();
        Path in = folder.resolve("2024-04.xlsx");
        Files.write(in, Workbooks.catalog(Workbooks.PARKINSON));
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        byte[] saved = Files.readAllBytes(folder.resolve("saved/2024-04.xlsx"));

        assertThat(load(saved).meaningHash())
                .isEqualTo(load(Workbooks.catalog(Workbooks.PARKINSON)).meaningHash());
        keepsEverything(saved);
    }

    private static void comment(XSSFWorkbook workbook, XSSFSheet sheet, int row, int column, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setCol1(column);
        anchor.setRow2(row + 3);
        anchor.setCol2(column + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("研究班");
        comment.setString(new XSSFRichTextString(text));
    }

    private static void keepsEverything(byte[] before) throws IOException {
        List<Finding> findings = Workbooks.many(before, 60);

        byte[] after = AnnotatedWorkbook.write(Workbooks.FILE, before, findings);

        assertThat(Workbooks.comments(after)).isGreaterThanOrEqualTo(60);
        sameParts(before, after);
        sameStyles(before, after);
        assertThat(load(after).meaningHash()).isEqualTo(load(before).meaningHash());
    }

    private static void sameParts(byte[] before, byte[] after) throws IOException {
        XlsxParts old = new XlsxParts(before);
        XlsxParts now = new XlsxParts(after);
        for (String sheet : old.names("xl/worksheets/sheet")) {
            assertThat(now.lines(sheet, "legacyDrawing")).isEqualTo(old.lines(sheet, "legacyDrawing"));
        }
        assertThat(now.names("xl/worksheets/sheet"))
                .hasSize(old.names("xl/worksheets/sheet").size() + 1);
        assertThat(now.lines("xl/sharedStrings.xml")).isEqualTo(old.lines("xl/sharedStrings.xml"));
        List<String> workbook = now.lines("xl/workbook.xml", "definedNames");
        assertThat(workbook.stream().filter(line -> !line.startsWith("/workbook/sheets/sheet")))
                .isEqualTo(old.lines("xl/workbook.xml", "definedNames").stream()
                        .filter(line -> !line.startsWith("/workbook/sheets/sheet"))
                        .toList());
        for (String part : old.names("")) {
            boolean touched = part.startsWith("xl/worksheets/")
                    || part.contains("comments")
                    || part.contains("vmlDrawing")
                    || part.endsWith(".rels")
                    || List.of("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml")
                            .contains(part);
            if (!touched) {
                assertThat(now.lines(part)).as(part).isEqualTo(old.lines(part));
            }
        }
    }

    /** Ours are added behind: every index that a cell has means what it meant. */
    private static void sameStyles(byte[] before, byte[] after) throws IOException {
        List<String> lists =
                List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");
        for (String list : lists) {
            List<String> old = styles(before, list);
            assertThat(styles(after, list)).as(list).startsWith(old.toArray(String[]::new));
        }
    }

    private static List<String> styles(byte[] xlsx, String list) throws IOException {
        return new XlsxParts(xlsx)
                .lines("xl/styles.xml").stream()
                        .filter(line -> line.startsWith("/styleSheet/" + list + "/"))
                        .toList();
    }

    private static RuleWorkbook load(byte[] xlsx) {
        Problems problems = new Problems();
        RuleWorkbook workbook =
                WorkbookParser.parse(XlsxReader.read(Workbooks.FILE, xlsx, problems), CatalogFiles.common(), problems);
        assertThat(problems.list()).isEmpty();
        return workbook;
    }

    @Test
    void theFirstSheetStaysTheOneThatOpens() throws IOException {
        byte[] before = Workbooks.catalog(Workbooks.PARKINSON);

        byte[] after = AnnotatedWorkbook.write(Workbooks.FILE, before, Workbooks.many(before, 3));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetName(workbook.getNumberOfSheets() - 1)).isEqualTo("指摘");
            assertThat(workbook.getSheet("指摘").isSelected()).isFalse();
        }
    }
}
