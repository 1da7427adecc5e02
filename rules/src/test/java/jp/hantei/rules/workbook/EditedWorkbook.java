package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The kept workbook of disease 006 with somebody's edit in it. */
final class EditedWorkbook {
    interface Edit {
        void apply(XSSFWorkbook workbook) throws IOException;
    }

    private static final byte[] KEPT = kept();
    private static final Map<String, Optional<RawWorkbook>> COMMON = new ConcurrentHashMap<>();

    private final Problems problems = new Problems();
    private List<Problem> found = List.of();
    private String text = "";

    static byte[] bytes(Edit edit) throws IOException {
        return edited(KEPT, edit);
    }

    /** Without the empty rows that a panel may fill: they only take time. */
    private static byte[] kept() {
        try {
            Path file = CatalogFiles.ROOT.resolve("intractable/006-parkinson-disease/2024-04.xlsx");
            return edited(
                    Files.readAllBytes(file),
                    w -> w.forEach(sheet -> {
                        for (int r = sheet.getLastRowNum(); new CellText(w).blankRow((XSSFRow) sheet.getRow(r)); r--) {
                            sheet.removeRow(sheet.getRow(r));
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(byte[] kept, Edit edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(kept));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.apply(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static EditedWorkbook with(Edit edit) throws IOException {
        EditedWorkbook edited = new EditedWorkbook();
        edited.load(bytes(edit));
        return edited;
    }

    /** Any bytes, read in its place. */
    static EditedWorkbook of(byte[] bytes) {
        EditedWorkbook edited = new EditedWorkbook();
        edited.load(bytes);
        return edited;
    }

    private void load(byte[] bytes) {
        try {
            RawWorkbook raw = XlsxReader.read("2024-04.xlsx", bytes, problems);
            RuleWorkbook workbook = WorkbookParser.parse(
                    raw, name -> COMMON.computeIfAbsent(name, CatalogFiles.common()::find), problems);
            if (workbook.items().isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
            text = MarkdownTwin.write(raw);
            found = problems.list();
        } catch (WorkbookException e) {
            found = e.problems();
        }
    }

    /** What was found, a line each: {@code 診断基準!C9 数式は使えません}. */
    List<String> findings() {
        return found.stream()
                .map(p -> p.place().sheet() + "!" + p.place().cell() + " " + p.what())
                .toList();
    }

    /** The twin of what was read. */
    String text() {
        return text;
    }

    List<Problem> problems() {
        return found;
    }

    static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        XSSFSheet at = workbook.getSheet(sheet);
        XSSFRow line = at.getRow(row - 1) == null ? at.createRow(row - 1) : at.getRow(row - 1);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
