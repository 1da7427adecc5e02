package jp.hantei.rules.workbook;

import jp.hantei.rules.problem.Place;

/** A cell as text, with its address. Blank cells have empty text. */
public record RawCell(String text, Place place) {
    public boolean isBlank() {
        return text.isEmpty();
    }
}
