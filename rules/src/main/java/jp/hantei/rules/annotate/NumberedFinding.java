package jp.hantei.rules.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;

/** A finding under the number that comments and the sheet 指摘 call it by. */
record NumberedFinding(int number, FindingGroup group, Finding finding) {
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    /** From 1, group by group. */
    static List<NumberedFinding> of(List<Finding> findings) {
        List<NumberedFinding> numbered = new ArrayList<>();
        FindingGroup.of(findings)
                .forEach((group, found) -> found.forEach(
                        finding -> numbered.add(new NumberedFinding(numbered.size() + 1, group, finding))));
        return numbered;
    }

    Place place() {
        return finding.place();
    }

    /** Whether it stands at a cell; a twin's {@code 行 12} is none. */
    boolean hasCell() {
        return ADDRESS.matcher(place().cell()).matches();
    }
}
