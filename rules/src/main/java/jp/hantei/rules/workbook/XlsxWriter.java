package jp.hantei.rules.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook that a panel edits in Excel: technical rows hidden and locked, dropdowns from code lists. */
public final class XlsxWriter {
    private XlsxWriter() {}

    /**
     * Writes a workbook; the same input gives the same bytes.
     *
     * @param workbook what to write
     * @param labels labels that a subject id may be compared with, for dropdowns; empty for numbers
     * @throws WorkbookException when there is no sheet, or one that Excel can't have
     */
    public static byte[] write(RawWorkbook workbook, Function<String, List<String>> labels) {
        if (workbook.sheets().isEmpty()) {
            throw XlsxLimits.refuse(workbook.file(), "シートが1つもありません", "「## 表紙」から書いてください");
        }
        try (XSSFWorkbook excel = new XSSFWorkbook()) {
            excel.getProperties().getCoreProperties().setCreated(XlsxBytes.FIXED);
            excel.getProperties().getCoreProperties().setModified(XlsxBytes.FIXED);
            excel.getProperties().getCoreProperties().setCreator("hantei");
            Styles styles = new Styles(excel);
            for (RawSheet sheet : workbook.sheets()) {
                checkName(excel, sheet);
                new SheetWriter(excel.createSheet(sheet.name()), sheet, styles, labels).write();
            }
            return XlsxBytes.of(excel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The fixed date is not a W3C date", e);
        }
    }

    private static void checkName(XSSFWorkbook excel, RawSheet sheet) {
        boolean possible = WorkbookUtil.createSafeSheetName(sheet.name()).equals(sheet.name());
        if (!possible || excel.getSheet(sheet.name()) != null) {
            throw new WorkbookException(
                    Problem.error(sheet.place(), "Excelのシートの名前にできません", sheet.name(), "31字までの、ほかのシートと違う名前にしてください"));
        }
    }
}
