package jp.hantei.rules.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of a workbook. Every cell is text ("@"), so that Excel keeps what was typed. */
final class Styles {
    private static final String FONT = "Yu Gothic";

    final XSSFCellStyle title;
    final XSSFCellStyle technical;
    final XSSFCellStyle header;
    final XSSFCellStyle outcomeHeader;
    final XSSFCellStyle data;
    final XSSFCellStyle outcome;

    Styles(XSSFWorkbook excel) {
        title = style(excel, null, true, true);
        title.setWrapText(false);
        technical = style(excel, "F2F2F2", false, true);
        header = bordered(style(excel, "E8F1FE", true, true));
        outcomeHeader = bordered(style(excel, "E6F5EC", true, true));
        data = bordered(style(excel, null, false, false));
        outcome = bordered(style(excel, "F7FCF9", false, false));
    }

    private static XSSFCellStyle style(
            XSSFWorkbook excel, @org.jspecify.annotations.Nullable String fill, boolean bold, boolean locked) {
        XSSFFont font = excel.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        XSSFCellStyle style = excel.createCellStyle();
        style.setFont(font);
        style.setDataFormat(excel.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setLocked(locked);
        if (fill != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(fill), null));
        }
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
