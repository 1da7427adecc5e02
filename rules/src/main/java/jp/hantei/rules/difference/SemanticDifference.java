package jp.hantei.rules.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.diagram.Operation;
import jp.hantei.rules.diagram.TooLarge;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.Meaning;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Space;

/**
 * What two versions of a workbook say differently: the forms whose verdict, diagnosis, severity or findings change, in words
 * and each with a form that shows it. That nothing changes is proved for every form there can be.
 *
 * @param changes results that change
 * @param notCompared what could not be compared and why; when it is not empty, no changes is not a proof
 */
public record SemanticDifference(List<MeaningChange> changes, List<String> notCompared) {
    private static final int NODES = 3_000_000;

    public SemanticDifference {
        changes = List.copyOf(changes);
        notCompared = List.copyOf(notCompared);
    }

    /** Whether it is proved that no result changes for any form. */
    public boolean provedSame() {
        return changes.isEmpty() && notCompared.isEmpty();
    }

    /** Compares two versions. */
    public static SemanticDifference between(RuleProgram before, RuleProgram after) {
        return between(before, after, NODES);
    }

    /**
     * The same, the criteria that the screen shows included.
     *
     * @param nodes diagram nodes that may be spent on it
     */
    public static SemanticDifference withCriteria(RuleProgram before, RuleProgram after, int nodes) {
        return between(before, after, nodes, true);
    }

    static SemanticDifference between(RuleProgram before, RuleProgram after, int nodes) {
        return between(before, after, nodes, false);
    }

    private static SemanticDifference between(RuleProgram before, RuleProgram after, int nodes, boolean criteria) {
        List<String> notCompared = new ArrayList<>();
        for (Item item : before.workbook().items()) {
            after.workbook()
                    .item(item.id())
                    .filter(other -> other.type() != item.type())
                    .ifPresent(other -> notCompared.add("「" + item.label() + "」の型が "
                            + item.type().label() + " から " + other.type().label() + " に変わったので、答えどうしを比べられません"));
        }
        if (!notCompared.isEmpty()) {
            return new SemanticDifference(List.of(), notCompared);
        }
        try {
            return new SemanticDifference(new Comparison(before, after, nodes, criteria).changes(), notCompared);
        } catch (TooLarge e) {
            return new SemanticDifference(List.of(), List.of("答えの組合せの図が " + e.limit() + " 節点を超えたので、判定の違いは調べていません"));
        }
    }

    private static final class Comparison {
        private static final String NONE = "（なし）";

        private final Space space;
        private final Diagrams diagrams;
        private final Words words = new Words();
        private final Meaning before;
        private final Meaning after;
        private final Results resultsBefore;
        private final Results resultsAfter;
        private final Regions regions;
        private final RegionWords regionWords;
        private final ChangeWitness witnesses;
        private final boolean criteria;

        Comparison(RuleProgram before, RuleProgram after, int nodes, boolean criteria) {
            this.criteria = criteria;
            List<RuleProgram> both = List.of(before, after);
            this.space = new Space(both, nodes);
            this.diagrams = space.diagrams();
            this.before = new Meaning(before, space);
            this.after = new Meaning(after, space);
            this.before.orderByVerdict();
            this.resultsBefore = new Results(this.before, words);
            this.resultsAfter = new Results(this.after, words);
            this.regions = new Regions(diagrams, space.variables(), telling());
            this.regionWords = new RegionWords(both, space.variables());
            this.witnesses = new ChangeWitness(before, after, space);
        }

        List<MeaningChange> changes() {
            Map<String, Integer> old = resultsBefore.all(criteria);
            Map<String, Integer> now = resultsAfter.all(criteria);
            Set<String> names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            List<MeaningChange> changes = new ArrayList<>();
            for (String name : names) {
                int none = Diagrams.terminal(words.number(name.startsWith("指摘") ? "出ない" : NONE));
                changes(name, old.getOrDefault(name, none), now.getOrDefault(name, none), changes);
            }
            return changes;
        }

        private void changes(String name, int old, int now, List<MeaningChange> changes) {
            if (old == now) {
                return;
            }
            int size = words.size();
            int pairs = diagrams.apply(Operation.of((a, b) -> a == b ? 0 : 1 + a * size + b), old, now);
            for (int pair : diagrams.payloads(pairs).stream().filter(p -> p > 0).toArray()) {
                String from = words.at((pair - 1) / size);
                String to = words.at((pair - 1) % size);
                int where = diagrams.map(pairs, p -> p == pair ? 1 : 0);
                Regions.Found found = regions.of(where, name.startsWith("指摘"));
                List<MeaningChange.Region> said = found.parts().stream()
                        .map(part -> new MeaningChange.Region(
                                regionWords.of(part.literals()),
                                witnesses.find(diagrams.and(part.function(), where), name, from, to)))
                        .collect(Collectors.toList());
                changes.add(new MeaningChange(name, from, to, said, found.rest()));
            }
        }

        /** Criteria and results that both versions know and that mean the same in both. */
        private List<Literal> telling() {
            Map<String, Slot> named = new LinkedHashMap<>();
            for (Criterion criterion : after.program().workbook().criteria()) {
                named.put(criterion.label(), after.program().slots().of(criterion.id()));
            }
            for (String id : List.of("diagnosis", "severity")) {
                if (after.result(id).isPresent()) {
                    named.put(
                            after.program().slots().of(id).label(),
                            after.program().slots().of(id));
                }
            }
            List<Literal> literals = new ArrayList<>();
            named.forEach((label, slot) -> {
                if (!before.program().slots().has(slot.id())) {
                    return;
                }
                Slot old = before.program().slots().of(slot.id());
                int value = resultsAfter.worded(after.value(slot.index()), slot);
                if (value == resultsBefore.worded(before.value(old.index()), old)) {
                    for (int payload : diagrams.payloads(value).stream().toArray()) {
                        literals.add(Literal.of(
                                diagrams.map(value, p -> p == payload ? 1 : 0), label + "=" + words.at(payload)));
                    }
                }
            });
            return literals;
        }
    }
}
