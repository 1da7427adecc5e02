package jp.hantei.rules.workbook;

import java.util.List;

/** A data row: exactly one cell per column of its sheet. */
public record RawRow(List<RawCell> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    public RawCell cell(int column) {
        return cells.get(column);
    }
}
