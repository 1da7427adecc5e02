package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.problem.Problems;

/**
 * Reads 表示条件: {@code a=あり、疑い、b=>=2} says that {@code a} is one of two answers and {@code b} is 2 or more. A part without
 * an id goes on with the condition before it.
 */
final class ShownWhen {
    private static final Pattern BEGINS = Pattern.compile("([a-z][a-z0-9_]*)=(.+)");

    private ShownWhen() {}

    /** The conditions that must all hold; empty when the cell is blank or can't be read, which is reported. */
    static List<Condition> read(RawCell cell, Vocabulary vocabulary, Problems problems) {
        if (cell.isBlank()) {
            return List.of();
        }
        List<String> subjects = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (String part : cell.text().split("、", -1)) {
            Matcher begins = BEGINS.matcher(part);
            if (begins.matches()) {
                subjects.add(begins.replaceFirst("$1"));
                tests.add(begins.replaceFirst("$2"));
            } else if (tests.isEmpty() || part.isEmpty()) {
                problems.error(
                        cell.place(), "表示条件が読めません", cell.text(), "「項目ID=答え」の形で書いてください。複数は「、」で区切ります（すべて成り立つ時に聞く）");
                return List.of();
            } else {
                tests.set(tests.size() - 1, tests.get(tests.size() - 1) + "、" + part);
            }
        }
        List<Condition> conditions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < subjects.size(); i++) {
            String subject = subjects.get(i);
            if (!seen.add(subject)) {
                problems.error(cell.place(), "表示条件に同じ項目が2度あります", subject, "「" + subject + "=あり、疑い」のように1つにまとめてください");
                continue;
            }
            Condition condition =
                    vocabulary.condition(subject, new RawCell(tests.get(i), cell.place()), EntryWords.PRESENCE);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return conditions;
    }
}
