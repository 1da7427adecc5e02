package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Place;

/**
 * One thing that a test case expects.
 *
 * @param column 診断, 重症度, 判定, 指摘 or 導出
 * @param expected the cell; of 導出 one part, e.g. {@code sledai=8}
 * @param place the cell
 */
public record Expectation(String column, String expected, Place place) {
    private static final String NONE = "なし";
    private static final String ONLY = "のみ";

    /** What a case expects, in the order of its columns. */
    public static List<Expectation> of(TestCase test) {
        List<Expectation> all = new ArrayList<>();
        test.expected().forEach((column, cell) -> {
            Place place = test.places().getOrDefault(column, Place.ofFile(""));
            if (column.equals("導出")) {
                for (String part : cell.split("、")) {
                    all.add(new Expectation(column, part, place));
                }
            } else {
                all.add(new Expectation(column, cell, place));
            }
        });
        return all;
    }

    /** What came out instead; empty when it came out as expected. */
    public Optional<String> missedBy(Observation seen) {
        return switch (column) {
            case "導出" -> derivedMissedBy(seen);
            case "指摘" -> findingsMissedBy(seen);
            default -> {
                String actual = seen.result(column);
                yield actual.equals(expected) ? Optional.empty() : Optional.of(actual);
            }
        };
    }

    /** Whether completions of the form have to be looked at to say what came out. */
    public boolean explores(Observation seen) {
        return !column.equals("導出") && !column.equals("指摘") && seen.open(column);
    }

    private Optional<String> derivedMissedBy(Observation seen) {
        String[] pair = expected.split("=", 2);
        String wanted = pair.length == 2 ? pair[1].strip() : "";
        String id = pair[0].strip();
        String actual = seen.value(id);
        return actual.equals(wanted) ? Optional.empty() : Optional.of(id + "=" + actual);
    }

    /** なし = none of all; names = these are among those reported; names followed by のみ = these and no others. */
    private Optional<String> findingsMissedBy(Observation seen) {
        Set<String> reported = seen.findings();
        boolean met;
        if (expected.equals(NONE)) {
            met = reported.isEmpty();
        } else if (expected.endsWith(ONLY)) {
            String names = expected.substring(0, expected.length() - ONLY.length());
            met = reported.equals(new TreeSet<>(List.of(names.split("、"))));
        } else {
            met = reported.containsAll(List.of(expected.split("、")));
        }
        return met ? Optional.empty() : Optional.of(reported.isEmpty() ? NONE : String.join("、", reported));
    }

    /** How a case says that these rows are reported and no others; なし when there are none. */
    public static String only(Set<String> rows) {
        return rows.isEmpty() ? NONE : String.join("、", rows) + ONLY;
    }
}
