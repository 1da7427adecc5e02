package jp.hantei.web.workbook;

import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;

/**
 * A finding in the list.
 *
 * @param index its number in the upload
 * @param cell where: {@code 診断基準!D14}, the sheet, or the file
 * @param finding what was found
 * @param witness whether a form shows it
 */
record FindingView(int index, String cell, Finding finding, boolean witness) {

    static FindingView of(CheckedUpload checked, int index) {
        Finding finding = checked.workbook().findings().get(index);
        return new FindingView(
                index, cell(finding.place()), finding, checked.witness(finding).isPresent());
    }

    static String cell(Place place) {
        if (place.sheet().isEmpty()) {
            return place.cell().isEmpty() ? place.file() : place.cell();
        }
        if (place.cell().isEmpty()) {
            return place.sheet();
        }
        return place.cell().startsWith("行 ") ? place.sheet() + " " + place.cell() : place.sheet() + "!" + place.cell();
    }
}
