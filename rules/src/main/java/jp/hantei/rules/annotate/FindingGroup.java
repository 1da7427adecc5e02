package jp.hantei.rules.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.verify.Finding;

/** How findings are put together for people: what is to be mended first, what was accepted last. */
public enum FindingGroup {
    MEND("直す"),
    LOOK("確かめる"),
    SKIPPED("調べていない"),
    ACCEPTED("承認");

    private final String label;

    FindingGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static FindingGroup of(Finding finding) {
        if (finding.accepted() != null) {
            return ACCEPTED;
        }
        return switch (finding.kind().grade()) {
            case MEND -> MEND;
            case LOOK -> LOOK;
            case SKIPPED -> SKIPPED;
        };
    }

    /** The findings by group, in the order of the groups; a group without any is there and empty. */
    public static Map<FindingGroup, List<Finding>> of(List<Finding> findings) {
        Map<FindingGroup, List<Finding>> groups = new EnumMap<>(FindingGroup.class);
        for (FindingGroup group : values()) {
            groups.put(group, new ArrayList<>());
        }
        findings.forEach(
                finding -> groups.getOrDefault(of(finding), new ArrayList<>()).add(finding));
        return groups;
    }

    /** {@code 直す 2、確かめる 1、調べていない 0、承認 0}. */
    public static String counts(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        of(findings).forEach((group, found) -> parts.add(group.label() + " " + found.size()));
        return String.join("、", parts);
    }
}
