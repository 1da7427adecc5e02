package jp.hantei.rules.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.annotate.AnnotatedWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.FindingKind;
import jp.hantei.rules.workbook.XlsxBytes;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks without the empty rows that a panel may fill: damage then hits what is said. */
final class SmallFile {
    private SmallFile() {}

    static byte[] catalog(String path) throws IOException {
        return Files.readAllBytes(CatalogFiles.ROOT.resolve(path));
    }

    static byte[] of(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> {
                for (int r = sheet.getLastRowNum(); r >= 0 && blank(sheet.getRow(r)); r--) {
                    sheet.removeRow(sheet.getRow(r));
                }
            });
            return XlsxBytes.of(workbook);
        }
    }

    /** Annotated once already. */
    static byte[] withComments(byte[] file) {
        Finding finding =
                Finding.of(FindingKind.GAP, new Place("2024-04.xlsx", "診断基準", "B9"), "D1", "見本の指摘", "満たす", "");
        return AnnotatedWorkbook.write("2024-04.xlsx", file, java.util.List.of(finding));
    }

    private static boolean blank(Row row) {
        for (var cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return false;
            }
        }
        return true;
    }
}
