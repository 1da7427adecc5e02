package jp.hantei.rules.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet. */
final class SheetWriter {
    /** Empty rows below the data that carry style and dropdowns already. */
    private static final int SPARE_ROWS = 200;
    /** Excel's limit for a list that is written into the validation itself. */
    private static final int LONGEST_LIST = 250;

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("確度", List.of("確認", "推定", "未確認")),
            Map.entry("新規", List.of("必須", "任意", "不要")),
            Map.entry("更新", List.of("必須", "任意", "不要")),
            Map.entry("型", List.of("選択", "数値", "整数", "年月日", "年月", "文字")),
            Map.entry("節", List.of("基本情報", "診断基準", "重症度分類", "研究調査", "人工呼吸器", "医療機関")),
            Map.entry("対象", List.of("満たす", "満たさない")),
            Map.entry("程度", List.of("矛盾", "注意")),
            Map.entry("扱い", List.of("不明")),
            Map.entry("申請", List.of("新規", "更新")),
            Map.entry("引継ぎ", List.of("可", "再入力")),
            Map.entry("関数", jp.hantei.rules.model.Function.labels()),
            Map.entry("判定", List.of("該当", "非該当", "判定不能")));

    private final XSSFSheet sheet;
    private final RawSheet source;
    private final Styles styles;
    private final Function<String, List<String>> labels;
    private final boolean table;
    private final int firstTail;

    SheetWriter(XSSFSheet sheet, RawSheet source, Styles styles, Function<String, List<String>> labels) {
        this.sheet = sheet;
        this.source = source;
        this.styles = styles;
        this.labels = labels;
        SheetKind kind = SheetKind.of(source.name()).orElse(SheetKind.COVER);
        this.table = kind.decisionTable();
        this.firstTail =
                table ? Math.max(1, source.header().size() - kind.tail().size()) : Integer.MAX_VALUE;
    }

    void write() {
        int header = table ? TechnicalRows.LABELS : 0;
        if (table) {
            technicalRows();
        }
        XSSFRow labelRow = sheet.createRow(header);
        for (int c = 0; c < source.header().size(); c++) {
            String text = source.header().get(c).text();
            String label = table ? Header.parse(text).map(Header::label).orElse(text) : text;
            put(labelRow, c, label, c >= firstTail ? styles.outcomeHeader : styles.header);
        }
        int row = header + 1;
        for (RawRow raw : source.rows()) {
            XSSFRow out = sheet.createRow(row++);
            for (int c = 0; c < raw.cells().size(); c++) {
                put(out, c, raw.cell(c).text(), c >= firstTail ? styles.outcome : styles.data);
            }
        }
        spareRows(row);
        dropdowns(header + 1, row + SPARE_ROWS);
        widths();
        sheet.createFreezePane(table ? 1 : 0, header + 1);
        protect();
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(EscapedText.of(text));
        }
    }

    private void technicalRows() {
        put(sheet.createRow(0), 0, TechnicalRows.title(source.name()), styles.title);
        List<String> subjects = source.header().subList(1, firstTail).stream()
                .map(h -> Header.parse(h.text()).map(Header::subject).orElse(""))
                .toList();
        List<String> tail = source.header().subList(firstTail, source.header().size()).stream()
                .map(RawCell::text)
                .toList();
        List<List<String>> rows = TechnicalRows.of(source.name(), subjects, tail);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(TechnicalRows.FIRST_TECHNICAL + i);
            List<String> texts = rows.get(i);
            for (int c = 0; c < texts.size(); c++) {
                put(row, c, texts.get(c), styles.technical);
            }
            row.setZeroHeight(true);
        }
        if (firstTail > 1) {
            sheet.addMergedRegion(new CellRangeAddress(TechnicalRows.OBJECT, TechnicalRows.OBJECT, 0, firstTail - 1));
        }
    }

    private void spareRows(int from) {
        for (int r = from; r < from + SPARE_ROWS; r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c < source.header().size(); c++) {
                row.createCell(c).setCellStyle(c >= firstTail ? styles.outcome : styles.data);
            }
        }
    }

    private void dropdowns(int first, int last) {
        for (int c = 0; c < source.header().size(); c++) {
            String header = source.header().get(c).text();
            boolean condition = table && c > 0 && c < firstTail;
            List<String> words = condition
                    ? Header.parse(header).map(h -> labels.apply(h.subject())).orElse(List.of())
                    : WORDS.getOrDefault(header, List.of());
            if (table && (header.equals("カテゴリー") || header.equals("重症度"))) {
                words = labels.apply(header.equals("カテゴリー") ? "diagnosis" : "severity");
            }
            if (!words.isEmpty() && String.join(",", words).length() <= LONGEST_LIST) {
                dropdown(c, first, last, words, condition);
            }
        }
    }

    private void dropdown(int column, int first, int last, List<String> words, boolean several) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(first, last, column, column));
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(several ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("書けない言葉です", several ? "複数の答えは「、」で区切ります。続けますか？" : "一覧から選んでください。");
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void widths() {
        for (int c = 0; c < source.header().size(); c++) {
            int column = c;
            int widest = source.rows().stream()
                    .mapToInt(r -> width(r.cell(column).text()))
                    .max()
                    .orElse(0);
            String label = Header.parse(source.header().get(c).text())
                    .map(Header::label)
                    .orElse(source.header().get(c).text());
            int chars = Math.min(48, Math.max(Math.min(width(label), 24), widest) + 2);
            sheet.setColumnWidth(c, Math.max(6, chars) * 256);
        }
    }

    private static int width(String text) {
        return text.lines()
                .mapToInt(l -> l.chars().map(ch -> ch < 0x100 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }

    /** Locked headers and technical rows, everything else stays editable; no password, this guards against slips only. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
