package jp.hantei.rules.defects;

import java.time.LocalDate;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What Excel does to cells besides their text: {@code formula SPOT=1+1}, {@code date SPOT=2024-04-01} (a real date cell),
 * {@code logical SPOT=TRUE}, {@code format SPOT=2.5 0} (a number and how it is shown), {@code struck SPOT}, {@code hide ROW},
 * {@code merge SPOT} (with the cell below), {@code rename SHEET=name} and {@code drop SHEET}.
 */
final class ExcelEdit {
    private ExcelEdit() {}

    static void apply(XSSFWorkbook workbook, String verb, String step) {
        int equals = step.indexOf('=');
        Spot spot = Spot.of(equals < 0 ? step : step.substring(0, equals));
        String value = equals < 0 ? "" : step.substring(equals + 1);
        int sheetIndex = workbook.getSheetIndex(spot.sheet());
        XSSFSheet sheet = workbook.getSheetAt(sheetIndex);
        if (verb.equals("rename")) {
            workbook.setSheetName(sheetIndex, value);
            return;
        }
        if (verb.equals("drop")) {
            workbook.removeSheetAt(sheetIndex);
            return;
        }
        Grid grid = spot.grid(workbook);
        CellAddress at = grid.address(spot.row(grid), spot.column(grid));
        XSSFCell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
        switch (verb) {
            case "formula" -> cell.setCellFormula(value);
            case "date" -> {
                cell.setCellValue(LocalDate.parse(value));
                cell.setCellStyle(format(cell, "yyyy/m/d"));
            }
            case "logical" -> cell.setCellValue(Boolean.parseBoolean(value));
            case "format" -> {
                String[] shown = value.split(" ", 2);
                cell.setCellValue(Double.parseDouble(shown[0]));
                cell.setCellStyle(format(cell, shown[1]));
            }
            case "struck" -> {
                XSSFCellStyle style = copy(cell);
                var font = workbook.createFont();
                font.setStrikeout(true);
                style.setFont(font);
                cell.setCellStyle(style);
            }
            case "hide" -> cell.getRow().setZeroHeight(true);
            case "merge" ->
                sheet.addMergedRegion(
                        new CellRangeAddress(at.getRow(), at.getRow() + 1, at.getColumn(), at.getColumn()));
            default -> throw new IllegalArgumentException("No such step: " + verb);
        }
    }

    private static XSSFCellStyle format(XSSFCell cell, String format) {
        XSSFCellStyle style = copy(cell);
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle copy(XSSFCell cell) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        return style;
    }
}
