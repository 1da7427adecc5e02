package jp.hantei.web.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.verify.FindingKind;

/**
 * Findings of one kind; one slip can make a hundred tests fail, which must not hide what else there is.
 *
 * @param kind what they are
 * @param first those that are shown at once
 * @param rest those that are folded away
 */
record FindingGroup(FindingKind kind, List<FindingView> first, List<FindingView> rest) {
    private static final int SHOWN = 8;

    /** Findings to mend before findings to look at; the order of kinds puts tables before tests. */
    static List<FindingGroup> of(List<FindingView> findings) {
        Map<FindingKind, List<FindingView>> byKind = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(
                                (FindingView v) -> v.finding().kind().grade())
                        .thenComparing(v -> v.finding().kind()))
                .forEach(v -> byKind.computeIfAbsent(v.finding().kind(), kind -> new ArrayList<>())
                        .add(v));
        List<FindingGroup> groups = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            int shown = all.size() == SHOWN + 1 ? all.size() : Math.min(SHOWN, all.size());
            groups.add(new FindingGroup(kind, all.subList(0, shown), all.subList(shown, all.size())));
        });
        return groups;
    }
}
