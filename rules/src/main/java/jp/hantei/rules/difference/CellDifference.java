package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hantei.rules.difference.CellChange.Kind;
import jp.hantei.rules.difference.CellChange.Part;
import jp.hantei.rules.difference.Pairing.Pair;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Compares two workbooks cell by cell. Sheets, rows and columns are found again by their names, wherever they stand: a row
 * that was put in above does not make all the others look changed.
 */
public final class CellDifference {
    private CellDifference() {}

    /** The differences, sheet by sheet in the order of {@code after}; empty when both say the same. */
    public static List<CellChange> between(RawWorkbook before, RawWorkbook after) {
        Pairing<RawSheet> sheets = new Pairing<>(before.sheets(), after.sheets()).by(RawSheet::name);
        List<CellChange> changes = new ArrayList<>();
        for (RawSheet gone : sheets.removed()) {
            changes.add(sheet(Kind.REMOVED, gone.name(), gone.place(), null, "", ""));
        }
        for (RawSheet fresh : sheets.added()) {
            changes.add(sheet(Kind.ADDED, fresh.name(), null, fresh.place(), "", ""));
        }
        List<Pair<RawSheet>> pairs = new ArrayList<>(sheets.pairs());
        pairs.sort(Comparator.comparingInt(Pair::indexAfter));
        for (Pair<RawSheet> pair : pairs) {
            if (pair.moved()) {
                String from = (pair.indexBefore() + 1) + "番目";
                String to = (pair.indexAfter() + 1) + "番目";
                changes.add(sheet(
                        Kind.MOVED,
                        pair.after().name(),
                        pair.before().place(),
                        pair.after().place(),
                        from,
                        to));
            }
            changes.addAll(new SheetDifference(pair.before(), pair.after()).changes());
        }
        if (changes.isEmpty() && !before.title().equals(after.title())) {
            Place was = Place.ofFile(before.file());
            Place is = Place.ofFile(after.file());
            changes.add(new CellChange(Part.TITLE, Kind.CHANGED, "", "", "", was, is, before.title(), after.title()));
        }
        return List.copyOf(changes);
    }

    private static CellChange sheet(
            Kind kind, String name, @Nullable Place was, @Nullable Place is, String from, String to) {
        return new CellChange(Part.SHEET, kind, name, "", "", was, is, from, to);
    }
}
