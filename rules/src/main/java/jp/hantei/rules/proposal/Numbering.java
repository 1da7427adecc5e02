package jp.hantei.rules.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.model.TestCase;

/** Numbers for new test cases, going on from the last one: {@code T95} → {@code T96}. */
final class Numbering {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private final Set<String> taken = new HashSet<>();
    private String prefix = "T";
    private int width = 2;
    private int last;

    Numbering(List<TestCase> tests) {
        for (TestCase test : tests) {
            taken.add(test.id());
            Matcher matcher = NUMBERED.matcher(test.id());
            if (matcher.matches()) {
                String letters = matcher.group(1);
                String digits = matcher.group(2);
                prefix = letters == null ? "" : letters;
                width = digits == null ? width : digits.length();
                last = Integer.parseInt(digits == null ? "0" : digits);
            }
        }
    }

    String next() {
        String id;
        do {
            last++;
            String digits = String.valueOf(last);
            id = prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
        } while (!taken.add(id));
        return id;
    }
}
