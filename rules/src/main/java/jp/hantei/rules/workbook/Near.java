package jp.hantei.rules.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Names that somebody may have meant. */
public final class Near {
    private static final int LONGEST = 100;

    private Near() {}

    /** Up to three names at small edit distance, joined; empty when none is near. */
    public static String names(String wanted, Collection<String> known) {
        if (wanted.length() > LONGEST) {
            return ""; // no name, and comparing would take long
        }
        int limit = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .filter(name -> distance(wanted, name) <= limit)
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .collect(Collectors.joining("、"));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
