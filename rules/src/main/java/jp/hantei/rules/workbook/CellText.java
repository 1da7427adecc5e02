package jp.hantei.rules.workbook;

import java.math.BigDecimal;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The text of one Excel cell, exactly as its author typed it; whatever could read otherwise than it looks is refused. */
final class CellText {
    private CellText() {}

    /** @return the text, empty for a blank cell and for one that was refused */
    static String read(XSSFCell cell, Place place, Problems problems) {
        if (cell.getCellStyle().getFont().getStrikeout()) {
            problems.error(place, "取り消し線の付いたセルです", shown(cell), "消すなら空欄に、残すなら取り消し線を外してください");
            return "";
        }
        return switch (cell.getCellType()) {
            case BLANK -> "";
            case STRING -> string(cell, place, problems);
            case NUMERIC -> number(cell, place, problems);
            case FORMULA -> refuse(place, "数式は使えません", "=" + cell.getCellFormula(), "計算結果を値として書いてください", problems);
            default -> refuse(place, "文字でも数でもないセルです", shown(cell), "文字で書いてください", problems);
        };
    }

    private static String refuse(Place place, String what, String value, String fix, Problems problems) {
        problems.error(place, what, value, fix);
        return "";
    }

    private static String shown(XSSFCell cell) {
        return cell.toString();
    }

    private static String string(XSSFCell cell, Place place, Problems problems) {
        XSSFRichTextString rich = cell.getRichStringCellValue();
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            if (rich.getFontOfFormattingRun(i) != null
                    && rich.getFontOfFormattingRun(i).getStrikeout()) {
                problems.error(place, "一部に取り消し線があります", rich.getString(), "その部分を消すか、取り消し線を外してください");
                return "";
            }
        }
        return clean(rich.getString(), place, problems);
    }

    /** Refuses what does not survive the twin: outer spaces and control characters. */
    static String clean(String text, Place place, Problems problems) {
        String unix = text.replace("\r\n", "\n");
        if (unix.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            problems.error(place, "見えない制御文字が入っています", unix.replaceAll("\\p{Cntrl}", "?"), "入力し直してください");
            return "";
        }
        if (!unix.equals(unix.strip())) {
            problems.error(place, unix.isBlank() ? "空白だけのセルです" : "前後に空白があります", unix, "空白を消してください");
            return unix.strip();
        }
        return unix;
    }

    private static String number(XSSFCell cell, Place place, Problems problems) {
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isCellDateFormatted(cell)) {
            problems.error(place, "日付として保存されています", shown(cell), "書式を「文字列」にし、「2024-04-01」のように書き直してください");
            return "";
        }
        boolean plain = format == null || format.equals("General") || format.equals("@") || format.matches("0(\\.0+)?");
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
        if (!plain) {
            problems.error(
                    place,
                    "表示形式（" + format + "）により、見えている文字と値が違うことがあります",
                    value.toPlainString(),
                    "書式を「文字列」か「標準」にして書き直してください");
            return "";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Whether nothing at all stands in the cell. */
    static boolean blank(@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null
                || cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK
                || (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().isEmpty());
    }
}
