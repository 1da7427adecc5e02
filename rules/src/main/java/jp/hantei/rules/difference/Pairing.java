package jp.hantei.rules.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds again in a second list what stands in a first one: key by key, the surest first. */
final class Pairing<T> {
    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    /** Index in {@code after} of each element of {@code before}. */
    private final int[] partner;

    private final boolean[] taken;

    Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partner, NONE);
    }

    /** Pairs what is left by this key, in order; elements whose key is null stay alone. */
    Pairing<T> by(Function<T, @Nullable Object> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Object k = taken[i] ? null : key.apply(after.get(i));
            if (k != null) {
                waiting.computeIfAbsent(k, x -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            Object k = partner[i] == NONE ? key.apply(before.get(i)) : null;
            Deque<Integer> found = k == null ? null : waiting.get(k);
            if (found != null && !found.isEmpty()) {
                partner[i] = found.remove();
                taken[partner[i]] = true;
            }
        }
        return this;
    }

    /** Elements that were found again; {@code moved}: it stands elsewhere among the others than before. */
    record Pair<T>(T before, T after, int indexBefore, int indexAfter, boolean moved) {}

    /** In the order of the first list. */
    List<Pair<T>> pairs() {
        boolean[] stays = longestRun();
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] != NONE) {
                pairs.add(new Pair<>(before.get(i), after.get(partner[i]), i, partner[i], !stays[i]));
            }
        }
        return pairs;
    }

    List<T> removed() {
        List<T> alone = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] == NONE) {
                alone.add(before.get(i));
            }
        }
        return alone;
    }

    List<T> added() {
        List<T> alone = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!taken[i]) {
                alone.add(after.get(i));
            }
        }
        return alone;
    }

    /** The most elements that kept their order (longest increasing subsequence); only the others moved. */
    private boolean[] longestRun() {
        int[] tails = new int[partner.length];
        int[] previous = new int[partner.length];
        int length = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                continue;
            }
            int at = place(tails, length, partner[i]);
            previous[i] = at == 0 ? NONE : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] stays = new boolean[partner.length];
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }

    private int place(int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partner[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
