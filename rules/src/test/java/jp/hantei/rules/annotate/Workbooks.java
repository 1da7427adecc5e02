package jp.hantei.rules.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.workbook.XlsxBytes;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks to annotate, and what was written into them. */
final class Workbooks {
    static final String FILE = "2024-04.xlsx";
    static final String PARKINSON = "intractable/006-parkinson-disease/2024-04.xlsx";

    interface Edit {
        void apply(XSSFWorkbook workbook) throws IOException;
    }

    private Workbooks() {}

    static byte[] catalog(String path) {
        try {
            return Files.readAllBytes(CatalogFiles.ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] edited(byte[] xlsx, Edit edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            edit.apply(workbook);
            return XlsxBytes.of(workbook);
        }
    }

    static Finding at(String sheet, String cell, String what) {
        return Finding.of(FindingKind.GAP, new Place(FILE, sheet, cell), "D4", what, "見つかった値", "もしかして: 別の値");
    }

    /** Findings at cells of their own, in every sheet. */
    static List<Finding> many(byte[] xlsx, int count) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (int i = 0; i < count; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i % workbook.getNumberOfSheets());
                int onSheet = i / workbook.getNumberOfSheets();
                CellAddress address = new CellAddress(8 + onSheet / 4, onSheet % 4);
                findings.add(at(sheet.getSheetName(), address.formatAsString(), "指摘その" + i));
            }
        }
        return findings;
    }

    /** The text of the comment at a cell, empty when there is none. */
    static String comment(byte[] xlsx, String sheet, String cell) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFComment comment = workbook.getSheet(sheet).getCellComment(new CellAddress(cell));
            return comment == null ? "" : comment.getString().getString();
        }
    }

    static int comments(byte[] xlsx) throws IOException {
        int count = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                count += workbook.getSheetAt(i).getCellComments().size();
            }
        }
        return count;
    }

    /** The sheet 指摘, a list of texts for each row. */
    static List<List<String>> findings(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheet("指摘").forEach(row -> {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(cell.toString()));
                rows.add(texts);
            });
        }
        return rows;
    }
}
