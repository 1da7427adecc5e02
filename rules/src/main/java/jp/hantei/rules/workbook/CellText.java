package jp.hantei.rules.workbook;

import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The text of one Excel cell, exactly as its author sees it; whatever could read otherwise than it looks is refused. */
final class CellText {
    /** Quoted text, escaped characters and brackets of a number format. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    /** How many texts the workbook has. */
    private final int texts;

    CellText(XSSFWorkbook workbook) {
        SharedStringsTable table = workbook.getSharedStringSource();
        this.texts = table == null ? 0 : table.getSharedStringItems().size();
    }

    /** @return the text, empty for a blank cell and for one that was refused */
    String read(XSSFCell cell, Place place, Problems problems) {
        if (cell.getCTCell().isSetF() || cell.getCellType() == CellType.FORMULA) {
            return refuse(place, "数式は使えません", formula(cell), "計算結果を値として書いてください", problems);
        }
        if (cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellStyle().getFont().getStrikeout()) {
            return refuse(place, "取り消し線の付いたセルです", cell.toString(), "消すなら空欄に、残すなら取り消し線を外してください", problems);
        }
        return switch (cell.getCellType()) {
            case STRING -> string(cell, place, problems);
            case NUMERIC -> NumberText.read(cell, place, problems);
            case BOOLEAN ->
                refuse(
                        place,
                        "文字でも数でもないセルです",
                        cell.getBooleanCellValue() ? "TRUE" : "FALSE",
                        "書式を「文字列」にし、文字で書いてください",
                        problems);
            default -> refuse(place, "エラーのセルです", cell.toString(), "値を文字で書いてください", problems);
        };
    }

    /** As it is stored; a cell that shares another's formula has none of its own. */
    private static String formula(XSSFCell cell) {
        return cell.getCTCell().isSetF() ? "=" + cell.getCTCell().getF().getStringValue() : "";
    }

    private static String refuse(Place place, String what, String value, String fix, Problems problems) {
        problems.error(place, what, value, fix);
        return "";
    }

    private String string(XSSFCell cell, Place place, Problems problems) {
        if (lost(cell)) {
            return refuse(place, "セルの中身が壊れています", "", "このセルを消して、入力し直してください", problems);
        }
        XSSFRichTextString rich = cell.getRichStringCellValue();
        CTRst parts = rich.getCTRst();
        if (parts.isSetT() && parts.sizeOfRArray() > 0) {
            return refuse(place, "文字が2通りに保存されています", rich.getString(), "入力し直してください", problems);
        }
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            if (rich.getFontOfFormattingRun(i) != null
                    && rich.getFontOfFormattingRun(i).getStrikeout()) {
                return refuse(place, "一部に取り消し線があります", rich.getString(), "その部分を消すか、取り消し線を外してください", problems);
            }
        }
        String text = CellCharacters.clean(rich.getString(), place, problems);
        String format = cell.getCellStyle().getDataFormatString();
        if (!text.isEmpty() && changesText(format)) {
            return refuse(place, "表示形式（" + format + "）により、見えている文字と値が違うことがあります", text, "書式を「文字列」か「標準」にしてください", problems);
        }
        return text;
    }

    /** A format changes a text when it has a section for texts (the fourth, or one with {@code @}) that is not just the text. */
    private static boolean changesText(@Nullable String format) {
        if (format == null || format.equals("General") || format.equals("@")) {
            return false;
        }
        String codes = withoutLiterals(format);
        String[] sections = codes.split(";", -1);
        return sections.length > 3 ? !sections[3].equals("@") : codes.contains("@");
    }

    /** A number format with {@code #} for each text in it. */
    static String withoutLiterals(String format) {
        return LITERAL.matcher(format).replaceAll("#");
    }

    /** Whether nothing at all stands in the cell. */
    boolean blank(@Nullable XSSFCell cell) {
        if (cell == null) {
            return true;
        }
        return (cell.getCellType() == CellType.BLANK && !cell.getCTCell().isSetF())
                || (cell.getCellType() == CellType.STRING
                        && !lost(cell)
                        && cell.getStringCellValue().isEmpty());
    }

    boolean blankRow(@Nullable XSSFRow row) {
        if (row == null) {
            return true;
        }
        for (int c = Math.max(0, row.getFirstCellNum()); c < row.getLastCellNum(); c++) {
            if (!blank(row.getCell(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell points to a text that the workbook does not have; POI would take it for an empty one. */
    private boolean lost(XSSFCell cell) {
        String index = cell.getRawValue();
        if (cell.getCTCell().getT() != STCellType.S || index == null) {
            return false;
        }
        return !index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts;
    }
}
