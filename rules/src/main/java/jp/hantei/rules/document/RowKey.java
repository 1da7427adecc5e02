package jp.hantei.rules.document;

import jp.hantei.rules.problem.Place;

/** A row of a sheet, whatever its cell: {@code C10} and {@code D10} stand in the same row. */
record RowKey(String file, String sheet, String row) {
    static RowKey of(Place place) {
        return new RowKey(place.file(), place.sheet(), place.cell().replaceAll("\\D", ""));
    }
}
