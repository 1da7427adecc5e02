package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows above a decision table's data that make it a Drools spreadsheet. They follow from the columns alone, are hidden
 * and locked, and must be exactly these: in a Drools spreadsheet such rows are program text.
 */
final class TechnicalRows {
    /** Row (0-based) of the visible column labels; the technical rows stand above. */
    static final int LABELS = 7;

    static final int FIRST_TECHNICAL = 1;
    static final int SNIPPETS = 6;
    static final int OBJECT = 5;

    /** Package that the stock compiler puts the rules into. */
    static final String RULE_SET = "jp.hantei.workbook";

    /** Class whose methods the conditions call; it exists only where the referee runs. */
    static final String VIEW = "jp.hantei.rules.referee.SheetView";

    private static final Pattern CONDITION = Pattern.compile("holds\\(\"([a-z][a-z0-9_]*)\", \"\\$param\"\\)");

    private TechnicalRows() {}

    /**
     * The texts of rows {@value #FIRST_TECHNICAL} to {@value #SNIPPETS}.
     *
     * @param sheet sheet name
     * @param subjects ids of the condition columns
     * @param tail outcome columns
     */
    static List<List<String>> of(String sheet, List<String> subjects, List<String> tail) {
        List<String> keywords = new ArrayList<>(List.of("CONDITION"));
        List<String> objects = new ArrayList<>(List.of("view : SheetView"));
        List<String> snippets = new ArrayList<>(List.of("row(\"$param\")"));
        for (String subject : subjects) {
            keywords.add("CONDITION");
            objects.add("");
            snippets.add("holds(\"" + subject + "\", \"$param\")");
        }
        for (String column : tail) {
            keywords.add("ACTION");
            objects.add("");
            snippets.add("view.outcome(\"" + column + "\", \"$param\");");
        }
        return List.of(
                List.of("RuleSet", RULE_SET),
                List.of("Import", VIEW),
                List.of("RuleTable " + sheet),
                keywords,
                objects,
                snippets);
    }

    /** The id in a condition's snippet, or empty when the cell is anything else. */
    static String subject(String snippet) {
        Matcher matcher = CONDITION.matcher(snippet);
        String id = matcher.matches() ? matcher.group(1) : null;
        return id == null ? "" : id;
    }

    /** What the title row says. */
    static String title(String sheet) {
        return switch (sheet) {
            case "整合性" -> "整合性: 成り立つ行をすべて知らせる";
            case "診断基準", "重症度", "一次判定" -> sheet + ": 上から見て最初に成り立つ行で決まる（上に未確定の行があれば決まらない）";
            default -> sheet + ": 採り方は自動計算の行による";
        };
    }
}
