package jp.hantei.rules.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads an .xlsx as text with addresses. Nothing of it is evaluated, compiled or followed. */
public final class XlsxReader {
    /** The sheet that {@code catalog check --annotate} adds; it is not read. */
    public static final String FINDINGS_SHEET = "指摘";

    private XlsxReader() {}

    /**
     * Reads a workbook. Comments and the sheet {@value #FINDINGS_SHEET} are left aside.
     *
     * @param file name for places
     * @param bytes the file
     * @param problems receives every cell that can't be accepted
     * @throws jp.hantei.rules.problem.WorkbookException when it is not a readable .xlsx of this kind at all
     */
    public static RawWorkbook read(String file, byte[] bytes, Problems problems) {
        try (XSSFWorkbook workbook = XlsxLimits.open(file, bytes)) {
            ForeignDialect.refuse(file, workbook);
            for (Name name : workbook.getAllNames()) {
                boolean ofFindings =
                        name.getSheetIndex() >= 0 && name.getSheetIndex() == workbook.getSheetIndex(FINDINGS_SHEET);
                if (!ofFindings && !String.valueOf(name.getNameName()).startsWith("_xlnm.")) {
                    problems.error(
                            Place.ofFile(file),
                            "名前の定義は使えません",
                            String.valueOf(name.getNameName()),
                            "数式 → 名前の管理 で消してください");
                }
            }
            CellText texts = new CellText(workbook);
            List<RawSheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (sheet.getSheetName().equals(FINDINGS_SHEET)) {
                    continue;
                }
                Place place = new Place(file, sheet.getSheetName(), "");
                try {
                    if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                        problems.error(place, "隠れたシートがあります", sheet.getSheetName(), "再表示するか、消してください");
                    }
                    sheets.add(new SheetReader(file, sheet, texts, problems).read());
                } catch (RuntimeException e) {
                    // POI and XMLBeans throw many unchecked kinds on damaged XML; each means the same to the author
                    problems.error(
                            place,
                            "シートの中身が壊れています（" + e.getClass().getSimpleName() + "）",
                            "",
                            "Excelで開き、新しいシートに値だけを写してください");
                }
            }
            return new RawWorkbook(file, title(sheets), sheets);
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI and XMLBeans throw many unchecked kinds on damaged XML; each means the same to the author
            throw XlsxLimits.refuse(
                    file, "Excelブックの中身が壊れています（" + e.getClass().getSimpleName() + "）", "Excelで開き、保存し直してください");
        }
    }

    /** The twin's heading follows from the cover. */
    static String title(List<RawSheet> sheets) {
        String number = cover(sheets, "疾病番号");
        String common = cover(sheets, "名前");
        return number.isEmpty() ? "共通 " + common : number + " " + cover(sheets, "疾病名") + " " + cover(sheets, "様式改訂");
    }

    private static String cover(List<RawSheet> sheets, String key) {
        return sheets.stream()
                .filter(s -> s.name().equals(SheetKind.COVER.sheetName())
                        && s.header().size() > 1)
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.cell(0).text().equals(key))
                .map(r -> r.cell(1).text())
                .findFirst()
                .orElse("");
    }
}
