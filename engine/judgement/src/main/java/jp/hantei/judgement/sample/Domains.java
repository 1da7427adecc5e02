package jp.hantei.judgement.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each item may still be; immutable, narrowed by making another. An item that is absent is not narrowed yet. */
final class Domains {
    private final Map<String, List<Choice>> full;
    private final Map<String, List<Choice>> narrowed;

    Domains(Map<String, List<Choice>> full) {
        this(full, Map.of());
    }

    private Domains(Map<String, List<Choice>> full, Map<String, List<Choice>> narrowed) {
        this.full = full;
        this.narrowed = narrowed;
    }

    boolean knows(String item) {
        return full.containsKey(item);
    }

    /** Items that some wish has touched, with what they may be. */
    Map<String, List<Choice>> narrowed() {
        return narrowed;
    }

    List<Choice> of(String item) {
        List<Choice> choices = narrowed.get(item);
        return choices == null ? full.getOrDefault(item, List.of()) : choices;
    }

    /** Exactly this answer. */
    Domains fix(String item, Choice choice) {
        Map<String, List<Choice>> changed = new HashMap<>(narrowed);
        changed.put(item, List.of(choice));
        return new Domains(full, changed);
    }

    /**
     * Keeps the choices that pass; empty when none is left. Blank is a choice as long as nobody has narrowed the item, and
     * so is 不明 where nothing else passes.
     */
    Optional<Domains> keep(String item, Predicate<Choice> wanted) {
        List<Choice> kept = narrowed.containsKey(item)
                ? of(item).stream().filter(wanted).toList()
                : Stream.concat(of(item).stream(), Stream.of(Choice.BLANK))
                        .filter(wanted)
                        .toList();
        if (kept.isEmpty() && !narrowed.containsKey(item)) {
            kept = Stream.of(Choice.unknown("不明")).filter(wanted).toList();
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Choice>> changed = new HashMap<>(narrowed);
        changed.put(item, kept);
        return Optional.of(new Domains(full, changed));
    }
}
