package jp.hantei.rules.annotate;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Cell styles that a workbook gets once, however often it is annotated. */
final class SheetStyles {
    /** Excel's own number of the format {@code @}, which keeps a text what it is. */
    private static final int TEXT = 49;

    private final StylesTable styles;

    SheetStyles(StylesTable styles) {
        this.styles = styles;
    }

    /** A look; colours as RRGGBB. */
    record Look(
            int points, boolean bold, String ink, @Nullable String fill, boolean bordered, boolean link) {
        Look(int points, boolean bold, String ink, @Nullable String fill, boolean bordered) {
            this(points, bold, ink, fill, bordered, false);
        }
    }

    XSSFCellStyle of(Look look) {
        XSSFCellStyle style = new XSSFCellStyle(styles);
        style.getCoreXf().setFontId(styles.putFont(font(look)));
        style.getCoreXf().setXfId(0);
        style.setDataFormat(TEXT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.bordered());
        String fill = look.fill();
        if (fill != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(fill));
        }
        if (look.bordered()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return known(style.getCoreXf());
    }

    private static XSSFFont font(Look look) {
        XSSFFont font = new XSSFFont();
        font.setFontName("Yu Gothic");
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        font.setColor(color(look.ink()));
        if (look.link()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }

    private XSSFCellStyle known(CTXf wanted) {
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            if (same(styles.getCellXfAt(i), wanted)) {
                return styles.getStyleAt(i);
            }
        }
        return styles.getStyleAt(styles.putCellXf(wanted) - 1);
    }

    private static boolean same(CTXf known, CTXf wanted) {
        return known.getFontId() == wanted.getFontId()
                && known.getFillId() == wanted.getFillId()
                && known.getBorderId() == wanted.getBorderId()
                && known.getNumFmtId() == wanted.getNumFmtId()
                && known.getXfId() == wanted.getXfId()
                && !known.isSetProtection()
                && known.isSetAlignment()
                && known.getAlignment().getVertical() == wanted.getAlignment().getVertical()
                && known.getAlignment().getWrapText() == wanted.getAlignment().getWrapText()
                && !known.getAlignment().isSetHorizontal()
                && !known.getAlignment().isSetIndent();
    }
}
