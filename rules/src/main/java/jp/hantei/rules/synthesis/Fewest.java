package jp.hantei.rules.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Few of many that together do for all: the one that does for most, then the next. */
public final class Fewest {
    private Fewest() {}

    /**
     * A cover.
     *
     * @param all each of them does at least for itself
     * @param doesFor whether the first does for the second too
     */
    public static <T> List<T> of(Collection<T> all, BiPredicate<T, T> doesFor) {
        Map<T, Set<T>> covered = new HashMap<>();
        for (T one : all) {
            Set<T> others = new LinkedHashSet<>();
            for (T other : all) {
                if (one.equals(other) || doesFor.test(one, other)) {
                    others.add(other);
                }
            }
            covered.put(one, others);
        }
        List<T> chosen = new ArrayList<>();
        Set<T> open = new LinkedHashSet<>(all);
        while (!open.isEmpty()) {
            T best = open.iterator().next();
            int most = 0;
            for (T one : all) {
                Set<T> would = new LinkedHashSet<>(covered.getOrDefault(one, Set.of()));
                would.retainAll(open);
                if (would.size() > most) {
                    most = would.size();
                    best = one;
                }
            }
            open.removeAll(covered.getOrDefault(best, Set.of()));
            chosen.add(best);
        }
        return chosen;
    }
}
