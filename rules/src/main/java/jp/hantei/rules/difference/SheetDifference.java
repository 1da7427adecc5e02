package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.difference.CellChange.Kind;
import jp.hantei.rules.difference.CellChange.Part;
import jp.hantei.rules.difference.Pairing.Pair;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawSheet;
import org.jspecify.annotations.Nullable;

/** The differences of one sheet that both workbooks have. */
final class SheetDifference {
    private final RawSheet before;
    private final RawSheet after;
    private final List<Column> columnsBefore;
    private final List<Column> columnsAfter;
    private final Pairing<Column> columns;
    private final List<CellChange> changes = new ArrayList<>();

    SheetDifference(RawSheet before, RawSheet after) {
        this.before = before;
        this.after = after;
        this.columnsBefore = Column.of(before);
        this.columnsAfter = Column.of(after);
        this.columns = new Pairing<>(columnsBefore, columnsAfter).by(Column::key);
    }

    List<CellChange> changes() {
        headings();
        rows();
        return changes;
    }

    private void headings() {
        for (Column column : columns.removed()) {
            change(Part.COLUMN, Kind.REMOVED, "", column.label(), column.place(), null, "", "");
        }
        for (Column column : columns.added()) {
            change(Part.COLUMN, Kind.ADDED, "", column.label(), null, column.place(), "", "");
        }
        for (Pair<Column> pair : columns.pairs()) {
            Column was = pair.before();
            Column is = pair.after();
            if (!was.label().equals(is.label())) {
                change(Part.COLUMN, Kind.CHANGED, "", is.label(), was.place(), is.place(), was.label(), is.label());
            }
            if (pair.moved()) {
                String from = ordinal(pair.indexBefore());
                String to = ordinal(pair.indexAfter());
                change(Part.COLUMN, Kind.MOVED, "", is.label(), was.place(), is.place(), from, to);
            }
        }
    }

    private void rows() {
        List<NamedRow> was = NamedRow.of(before, columnsBefore);
        List<NamedRow> is = NamedRow.of(after, columnsAfter);
        Pairing<NamedRow> rows = new Pairing<>(was, is)
                .by(row -> List.of(row.name(), row.texts()))
                .by(NamedRow::name)
                .by(row -> row.block().isEmpty() ? null : row.block())
                .by(row -> row.rest().isEmpty() ? null : row.rest()); // renamed
        for (NamedRow row : rows.removed()) {
            Place place = placeOf(row);
            change(Part.ROW, Kind.REMOVED, row.name(), "", place, null, row.summary(columnsBefore), "");
        }
        for (NamedRow row : rows.added()) {
            change(Part.ROW, Kind.ADDED, row.name(), "", null, placeOf(row), "", row.summary(columnsAfter));
        }
        for (Pair<NamedRow> pair : rows.pairs()) {
            moved(pair);
            cells(pair.before(), pair.after());
        }
    }

    private void moved(Pair<NamedRow> pair) {
        NamedRow was = pair.before();
        NamedRow is = pair.after();
        // the row that carries the ID shows a new ID itself
        boolean toAnotherBlock = !was.block().equals(is.block()) && !is.texts().containsKey("ID");
        if (toAnotherBlock) {
            change(Part.ROW, Kind.MOVED, is.name(), "", placeOf(was), placeOf(is), was.block(), is.block());
        } else if (pair.moved()) {
            String from = ordinal(pair.indexBefore());
            String to = ordinal(pair.indexAfter());
            change(Part.ROW, Kind.MOVED, is.name(), "", placeOf(was), placeOf(is), from, to);
        }
    }

    private void cells(NamedRow was, NamedRow is) {
        for (Pair<Column> pair : columns.pairs()) {
            RawCell from = was.row().cell(pair.before().index());
            RawCell to = is.row().cell(pair.after().index());
            if (!from.text().equals(to.text())) {
                cell(is.name(), pair.after().label(), from, to);
            }
        }
        for (Column column : columns.removed()) {
            RawCell from = was.row().cell(column.index());
            if (!from.isBlank()) {
                cell(is.name(), column.label(), from, null);
            }
        }
        for (Column column : columns.added()) {
            RawCell to = is.row().cell(column.index());
            if (!to.isBlank()) {
                cell(is.name(), column.label(), null, to);
            }
        }
    }

    private void cell(String row, String column, @Nullable RawCell from, @Nullable RawCell to) {
        change(
                Part.CELL,
                Kind.CHANGED,
                row,
                column,
                from == null ? null : from.place(),
                to == null ? null : to.place(),
                from == null ? "" : from.text(),
                to == null ? "" : to.text());
    }

    private static @Nullable Place placeOf(NamedRow row) {
        return row.row().cells().isEmpty() ? null : row.row().cell(0).place();
    }

    private static String ordinal(int index) {
        return (index + 1) + "番目";
    }

    private void change(
            Part part,
            Kind kind,
            String row,
            String column,
            @Nullable Place from,
            @Nullable Place to,
            String textBefore,
            String textAfter) {
        changes.add(new CellChange(part, kind, after.name(), row, column, from, to, textBefore, textAfter));
    }
}
