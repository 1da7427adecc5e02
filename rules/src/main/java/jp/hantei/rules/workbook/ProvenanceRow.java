package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.problem.Place;

/** The row 確度 of 表紙: how many rows of the workbook's own sheets are 確認, 推定 and 未確認; counted, not typed. */
final class ProvenanceRow {
    static final String KEY = "確度";
    private static final String BEFORE = "出典";

    private ProvenanceRow() {}

    /** The workbook with the row as it has to be; the same one when it is so already, or has no cover. */
    static RawWorkbook counted(RawWorkbook workbook) {
        RawSheet cover = workbook.sheet(SheetKind.COVER.sheetName()).orElse(null);
        if (cover == null) {
            return workbook;
        }
        List<RawRow> rows = new ArrayList<>(cover.rows());
        RawRow row = row(text(ProvenanceColumn.count(workbook)), cover.place());
        int at = index(rows, KEY);
        if (at >= 0 && rows.get(at).cell(1).text().equals(row.cell(1).text())) {
            return workbook;
        }
        if (at >= 0) {
            rows.set(at, row);
        } else {
            rows.add(index(rows, BEFORE) >= 0 ? index(rows, BEFORE) : rows.size(), row);
        }
        List<RawSheet> sheets = new ArrayList<>(workbook.sheets());
        sheets.set(sheets.indexOf(cover), new RawSheet(cover.name(), cover.header(), rows, cover.place()));
        return new RawWorkbook(workbook.file(), workbook.title(), sheets);
    }

    static String text(ProvenanceCount rows) {
        return "確認 " + rows.confirmed() + " 行、推定 " + rows.inferred() + " 行、未確認 " + rows.unverified() + " 行";
    }

    private static RawRow row(String text, Place place) {
        return new RawRow(List.of(new RawCell(KEY, place), new RawCell(text, place)));
    }

    private static int index(List<RawRow> rows, String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cell(0).text().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
