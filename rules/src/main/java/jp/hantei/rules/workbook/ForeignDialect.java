package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks of other rule engines, and workbooks of another kind altogether: told what they are and how to begin. */
final class ForeignDialect {
    private static final int ROWS_LOOKED_AT = 100;
    private static final int COLUMNS_LOOKED_AT = 50;

    private static final Pattern DROOLS =
            Pattern.compile("\\s*(RuleSet|RuleTable)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENL = Pattern.compile(
            "\\s*((Simple|Smart)?(Rules|Lookup)|DT|DecisionTable|Spreadsheet|ColumnMatch|TBasic|Method|Code|Data|Test(method)?|Run(method)?)"
                    + "\\s+[\\w\\[\\].<>]+\\s+\\w+\\s*(\\(.*)?|\\s*(Datatype|Vocabulary)\\s+\\w+\\s*(<.*|extends\\s.*)?",
            Pattern.DOTALL);

    private static final String BEGIN =
            "判定のブックは「hantei catalog template 番号 病名 フォルダ」で作ったひな形に表を書き写して始めます（プログラムは移せません。書ける言葉は docs/workbook.md）";

    private ForeignDialect() {}

    /** Comes back when the workbook has any sheet of ours. */
    static void refuse(String file, XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            if (SheetKind.of(name).isPresent()) {
                return;
            }
            names.add(name);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            look(file, workbook.getSheetAt(i));
        }
        throw new WorkbookException(
                Problem.error(Place.ofFile(file), "判定のブックではありません。使えるシートが1つもありません", String.join("、", names), BEGIN));
    }

    private static void look(String file, XSSFSheet sheet) {
        for (int r = sheet.getFirstRowNum(); r <= Math.min(sheet.getLastRowNum(), ROWS_LOOKED_AT); r++) {
            XSSFRow row = sheet.getRow(r);
            for (int c = 0; row != null && c < Math.min(row.getLastCellNum(), COLUMNS_LOOKED_AT); c++) {
                String text = text(row.getCell(c));
                String dialect = DROOLS.matcher(text).matches()
                        ? "Drools の決定表"
                        : OPENL.matcher(text).matches() ? "OpenL Tablets の表" : "";
                if (!dialect.isEmpty()) {
                    Place place = new Place(file, sheet.getSheetName(), new CellReference(r, c).formatAsString());
                    throw new WorkbookException(Problem.error(place, dialect + "です。判定のブックではありません", text, BEGIN));
                }
            }
        }
    }

    private static String text(@Nullable XSSFCell cell) {
        if (cell == null || cell.getCellType() != CellType.STRING) {
            return "";
        }
        String text = cell.getStringCellValue();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
