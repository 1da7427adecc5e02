package jp.hantei.rules.dmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was compared: statements that both make, differences with their reason, and what nothing explains. */
final class Tally {
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final Map<Reason, Integer> differences = new EnumMap<>(Reason.class);
    private final List<String> unexplained = new ArrayList<>();

    void agree(String statement) {
        agreed.merge(statement, 1, Integer::sum);
    }

    void differ(Reason reason) {
        differences.merge(reason, 1, Integer::sum);
    }

    void unexplained(String statement) {
        unexplained.add(statement);
    }

    Map<String, Integer> agreed() {
        return agreed;
    }

    Map<Reason, Integer> differences() {
        return differences;
    }

    List<String> unexplained() {
        return unexplained;
    }
}
