package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.Header;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawSheet;

/**
 * A column with the key by which it is found again.
 *
 * @param index its position
 * @param key id of a condition column, else its heading
 * @param label heading without the id
 * @param place the heading
 */
record Column(int index, String key, String label, Place place) {

    static List<Column> of(RawSheet sheet) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            RawCell cell = sheet.header().get(i);
            String text = cell.text();
            int index = i;
            columns.add(Header.parse(text)
                    .map(h -> new Column(index, "[" + h.subject() + "]", h.label(), cell.place()))
                    .orElse(new Column(index, text, text, cell.place())));
        }
        return columns;
    }
}
