package jp.hantei.rules.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.annotate.SheetStyles.Look;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Visible;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.Witness;
import jp.hantei.rules.workbook.EscapedText;
import jp.hantei.rules.workbook.XlsxReader;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The sheet 指摘: a line with the counts, then a row for each finding with a link to its cell. */
final class FindingsSheet {
    static final String TITLE = "点検の結果";

    private static final List<Column> COLUMNS = List.of(
            new Column("番号", 6),
            new Column("程度", 12),
            new Column("種類", 15),
            new Column("場所", 16),
            new Column("対象", 11),
            new Column("指摘", 38),
            new Column("値", 18),
            new Column("直し方", 36),
            new Column("証人", 32),
            new Column("証人の申請", 11),
            new Column("証人で起こること", 22));
    private static final int HEADER = 1;
    private static final int LONGEST = 20_000;

    private record Column(String title, int width) {}

    private final XSSFWorkbook workbook;
    private final String file;
    private final Set<Integer> withoutComment;
    private final XSSFCellStyle title;
    private final XSSFCellStyle header;
    private final XSSFCellStyle text;
    private final XSSFCellStyle link;
    private final Map<FindingGroup, XSSFCellStyle> grades;

    /** @param withoutComment numbers of the findings whose cell has a thread of comments, so that it could get none of ours */
    FindingsSheet(XSSFWorkbook workbook, String file, Set<Integer> withoutComment) {
        this.workbook = workbook;
        this.file = file;
        this.withoutComment = withoutComment;
        SheetStyles styles = new SheetStyles(workbook.getStylesSource());
        title = styles.of(new Look(12, true, "1A1A1C", null, false));
        header = styles.of(new Look(10, true, "1A1A1C", "E8F1FE", true));
        text = styles.of(new Look(10, false, "1A1A1C", null, true));
        link = styles.of(new Look(10, false, "0017C1", null, true, true));
        grades = Map.of(
                FindingGroup.MEND, styles.of(new Look(10, true, "CE0000", "FDEEEE", true)),
                FindingGroup.LOOK, styles.of(new Look(10, true, "7A5C00", "FFF6D8", true)),
                FindingGroup.SKIPPED, styles.of(new Look(10, true, "595959", "F2F2F2", true)),
                FindingGroup.ACCEPTED, styles.of(new Look(10, true, "197A4B", "E6F5EC", true)));
    }

    /** Whether a sheet of that name is one that was written here. */
    static boolean ours(XSSFSheet sheet) {
        XSSFRow first = sheet.getRow(0);
        XSSFCell cell = first == null ? null : first.getCell(0);
        return cell != null && cell.toString().startsWith(TITLE);
    }

    void write(List<NumberedFinding> findings, int leftOut, String counts) {
        XSSFSheet sheet = workbook.createSheet(XlsxReader.FINDINGS_SHEET);
        put(sheet.createRow(0), 0, TITLE + "　" + file + "　　" + (counts.isEmpty() ? "問題はありません" : counts), title);
        XSSFRow head = sheet.createRow(HEADER);
        for (int c = 0; c < COLUMNS.size(); c++) {
            put(head, c, COLUMNS.get(c).title(), header);
            sheet.setColumnWidth(c, COLUMNS.get(c).width() * 256);
        }
        for (NumberedFinding finding : findings) {
            row(sheet.createRow(HEADER + finding.number()), finding);
        }
        int last = HEADER + findings.size();
        if (leftOut > 0) {
            put(sheet.createRow(last + 1), 0, "ほか " + leftOut + " 件は省きました。先に上のものを直してください", title);
        }
        sheet.setAutoFilter(new CellRangeAddress(HEADER, Math.max(last, HEADER), 0, COLUMNS.size() - 1));
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private void row(XSSFRow row, NumberedFinding numbered) {
        Finding finding = numbered.finding();
        XSSFCell number = row.createCell(0);
        number.setCellValue(numbered.number());
        number.setCellStyle(text);
        put(row, 1, numbered.group().label(), grades.getOrDefault(numbered.group(), text));
        put(row, 2, finding.kind().label(), text);
        place(row, numbered);
        put(row, 4, finding.subject(), text);
        put(row, 5, finding.what() + remark(numbered), text);
        put(row, 6, finding.value(), text);
        put(row, 7, fix(finding), text);
        put(row, 8, finding.shown().map(WitnessText::answers).orElse(""), text);
        put(row, 9, finding.shown().map(w -> w.application().label()).orElse(""), text);
        put(row, 10, finding.shown().map(Witness::shows).orElse(""), text);
    }

    private String remark(NumberedFinding numbered) {
        return withoutComment.contains(numbered.number()) ? "\n（このセルには返信付きのコメントがあるので、コメントは書き足していません）" : "";
    }

    private static String fix(Finding finding) {
        return finding.accepted() == null
                ? finding.fix()
                : "承認: " + finding.accepted() + (finding.fix().isEmpty() ? "" : "\n" + finding.fix());
    }

    private void place(XSSFRow row, NumberedFinding numbered) {
        Place place = numbered.place();
        boolean here = place.file().equals(file) && workbook.getSheet(place.sheet()) != null;
        String shown = here && numbered.hasCell()
                ? place.sheet() + "!" + place.cell()
                : here ? place.sheet() : place.toString();
        put(row, 3, shown, here ? link : text);
        if (here) {
            XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("'" + place.sheet().replace("'", "''") + "'!" + (numbered.hasCell() ? place.cell() : "A1"));
            row.getCell(3).setHyperlink(to);
        }
    }

    /** Writes the text into the cell itself, so that the workbook's own texts stay as they are. */
    private static void put(XSSFRow row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        String shown = EscapedText.of(Visible.of(words, LONGEST));
        if (!shown.isEmpty()) {
            cell.getCTCell().setT(STCellType.INLINE_STR);
            cell.getCTCell().setIs(new XSSFRichTextString(shown).getCTRst());
        }
    }
}
