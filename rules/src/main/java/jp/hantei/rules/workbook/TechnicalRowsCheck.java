package jp.hantei.rules.workbook;

import java.util.List;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;

/** Whether the rows above a decision table's data are exactly those that follow from its columns. */
final class TechnicalRowsCheck {
    /** In a Drools spreadsheet these begin program text, and so do the snippets. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i)\\s*(Functions|Queries|Declare|Variables|Import|Sequential|Unit|PRIORITY|NAME|METADATA|DURATION|TIMER|CALENDARS|"
                    + "AUTO-FOCUS|AGENDA-GROUP|ACTIVATION-GROUP|RULEFLOW-GROUP|NO-LOOP|LOCK-ON-ACTIVE|UNLOOP|ESCAPE-QUOTES|EscapeQuotes)\\b.*|.*eval\\s*\\(.*",
            Pattern.DOTALL);

    /** A row's cells, as far as they are filled. */
    interface Cells {
        int columns(int row);

        String text(int row, int column);

        Place place(int row, int column);
    }

    private final Cells cells;
    private final Problems problems;

    TechnicalRowsCheck(Cells cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    void check(String sheet, List<String> subjects, List<String> tail) {
        compare(0, List.of(TechnicalRows.title(sheet)));
        List<List<String>> expected = TechnicalRows.of(sheet, subjects, tail);
        for (int i = 0; i < expected.size(); i++) {
            compare(TechnicalRows.FIRST_TECHNICAL + i, expected.get(i));
        }
    }

    private void compare(int row, List<String> expected) {
        int columns = Math.max(expected.size(), cells.columns(row));
        for (int c = 0; c < columns; c++) {
            String wanted = c < expected.size() ? expected.get(c) : "";
            String found = cells.text(row, c);
            if (found.equals(wanted)) {
                continue;
            }
            boolean program = PROGRAM.matcher(found).matches();
            String what = program ? "プログラムになる行・列は使えません" : "技術行（隠した行）が書き換えられています";
            String fix = wanted.isEmpty()
                    ? "このセルを空にしてください"
                    : wanted.startsWith("holds(\"\"")
                            ? "元の技術行に戻してください（保存してある版か、双子からの catalog pack で作り直せます）"
                            : "「" + wanted + "」に戻してください（双子からの catalog pack で作り直せます）";
            problems.error(cells.place(row, c), what, found, fix);
        }
    }
}
