package jp.hantei.rules.workbook;

import java.util.List;
import jp.hantei.rules.problem.Place;

/**
 * A sheet as text. A condition column's header is {@code label [id]}.
 *
 * @param name sheet name
 * @param header column headers
 * @param rows data rows
 * @param place the sheet
 */
public record RawSheet(String name, List<RawCell> header, List<RawRow> rows, Place place) {
    public RawSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Index of a column by header text, or -1. */
    public int column(String title) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).text().equals(title)) {
                return i;
            }
        }
        return -1;
    }
}
