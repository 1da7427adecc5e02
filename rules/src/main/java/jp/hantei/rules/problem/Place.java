package jp.hantei.rules.problem;

/**
 * Where something stands, so that a person can go there.
 *
 * @param file file name without folder, e.g. {@code 2024-04.xlsx}
 * @param sheet sheet name, empty when the whole file is meant
 * @param cell cell address ({@code C10}) in a workbook, {@code 行 12} in the Markdown twin, empty when the whole sheet is
 *     meant
 */
public record Place(String file, String sheet, String cell) {

    /** The whole file. */
    public static Place ofFile(String file) {
        return new Place(file, "", "");
    }

    /** {@code 2024-04.xlsx 診断基準!C10}, or {@code 2024-04.md:12}; what can't be seen of a name is named. */
    @Override
    public String toString() {
        String shown = Visible.of(sheet);
        if (sheet.isEmpty()) {
            return file;
        }
        if (cell.isEmpty()) {
            return file + " " + shown;
        }
        return cell.startsWith("行 ")
                ? file + ":" + cell.substring(2) + " (" + shown + ")"
                : file + " " + shown + "!" + cell;
    }
}
