package jp.hantei.rules.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;

/** Cells of a row by their column. In a twin a row has one place, its line. */
public final class Addresses {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d+)");
    private static final int LETTERS = 26;

    private Addresses() {}

    /**
     * Another cell of the same row.
     *
     * @param place a cell
     * @param column number of the wanted column, 0 for A
     */
    public static Place inColumn(Place place, int column) {
        Matcher cell = CELL.matcher(place.cell());
        return cell.matches() ? new Place(place.file(), place.sheet(), letters(column) + cell.group(2)) : place;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
