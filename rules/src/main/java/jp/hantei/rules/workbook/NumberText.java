package jp.hantei.rules.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** A number cell as the text that Excel shows; refused when it shows another value than it holds. */
final class NumberText {
    /** The longest number that Excel's standard format shows without rounding it. */
    private static final int LONGEST = 11;

    private static final Pattern ERA = Pattern.compile("[#\\s./-]*g{0,3}e[#\\s./-]*m+[#\\s./-]*d+[#\\s./-]*(;.*)?");

    private NumberText() {}

    /** @return the text, empty when the cell was refused */
    static String read(XSSFCell cell, Place place, Problems problems) {
        double held = cell.getNumericCellValue();
        if (Double.isNaN(held) || Double.isInfinite(held)) {
            problems.error(place, "数が読めません", String.valueOf(cell.getRawValue()), "入力し直してください");
            return "";
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isCellDateFormatted(cell) || (era(format) && DateUtil.isValidExcelDate(held))) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            LocalDate day = date.toLocalDate();
            problems.error(place, "日付として保存されています", day.toString(), "書式を「文字列」にし、「" + day + "」と書き直してください");
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(held).stripTrailingZeros();
        String shown = shown(exact, format);
        if (shown.isEmpty()) {
            problems.error(
                    place, "表示形式（" + format + "）により、見えている文字と値が違うことがあります", plain(exact), "書式を「文字列」か「標準」にして書き直してください");
        }
        return shown;
    }

    /** A date by Japanese eras, which POI does not know for one: {@code [$-411]ggge"年"m"月"d"日"}. */
    private static boolean era(@Nullable String format) {
        return format != null && ERA.matcher(CellText.withoutLiterals(format)).matches();
    }

    /** What Excel shows, or empty when that is not the value. */
    private static String shown(BigDecimal exact, @Nullable String format) {
        if (format == null || format.equals("General") || format.equals("@")) {
            String text = plain(exact);
            return text.replace("-", "").length() <= LONGEST ? text : "";
        }
        if (format.matches("0(\\.0{1,6})?")) {
            int decimals = Math.max(0, format.length() - 2);
            return exact.scale() <= decimals
                    ? exact.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString()
                    : "";
        }
        return "";
    }

    private static String plain(BigDecimal number) {
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }
}
