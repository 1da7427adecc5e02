package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;

/**
 * The steps and tables that differ from a program's.
 *
 * @param steps by the slot that they fill
 * @param tables by their index
 * @param unfilled items that are no longer filled automatically
 */
record VariantParts(Map<Integer, Step> steps, Map<Integer, TableOutcome> tables, List<Integer> unfilled) {

    static VariantParts of(RuleProgram base, RuleWorkbook changed) {
        VariantParts parts = new VariantParts(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        Slots slots = base.slots();
        StepFactory factory = new StepFactory(slots);
        RuleWorkbook kept = base.workbook();
        pairs(kept.derived(), changed.derived(), (was, is) -> {
            require(was.id(), is.id());
            factory.derived(is).ifPresent(step -> parts.steps.put(step.target(), step));
        });
        pairs(kept.criteria(), changed.criteria(), (Criterion was, Criterion is) -> {
            require(was.id(), is.id());
            Step step = factory.criterion(is);
            parts.steps.put(step.target(), step);
        });
        pairs(kept.items(), changed.items(), (Item was, Item is) -> {
            require(was.id(), is.id());
            if (is.autofill() != null && !is.autofill().equals(was.autofill())) {
                throw new IllegalArgumentException("Item " + is.id() + " is filled from elsewhere");
            }
            if (is.autofill() == null && was.autofill() != null) {
                parts.unfilled.add(slots.of(is.id()).index());
            }
        });
        pairs(kept.tables(), changed.tables(), (DecisionTable was, DecisionTable is) -> {
            require(was.name(), is.name());
            Table replaced = base.tables().stream()
                    .filter(t -> t.source().equals(was))
                    .findFirst()
                    .orElseThrow();
            Table table = new Table(is, replaced.index(), replaced.depth(), slots);
            parts.tables.put(table.index(), factory.outcome(table));
        });
        return parts;
    }

    /** What a program has in these places. */
    VariantParts of(RuleProgram base) {
        VariantParts originals = new VariantParts(new HashMap<>(), new HashMap<>(), unfilled);
        for (Plan.Stage stage : base.stages()) {
            for (Step step : stage.steps()) {
                if (!(step instanceof AutofillStep) && steps.containsKey(step.target())) {
                    originals.steps.put(step.target(), step);
                }
            }
            for (TableOutcome outcome : stage.tables()) {
                if (tables.containsKey(outcome.table().index())) {
                    originals.tables.put(outcome.table().index(), outcome);
                }
            }
        }
        return originals;
    }

    /** The stages with these parts in place of those that they replace. */
    List<Plan.Stage> putInto(List<Plan.Stage> stages) {
        if (!touch(stages)) {
            return stages;
        }
        List<Plan.Stage> replaced = new ArrayList<>(stages.size());
        for (Plan.Stage stage : stages) {
            List<Step> kept = new ArrayList<>(stage.steps().size());
            for (Step step : stage.steps()) {
                if (!(step instanceof AutofillStep)) {
                    kept.add(steps.getOrDefault(step.target(), step));
                } else if (!unfilled.contains(step.target())) {
                    kept.add(step);
                }
            }
            List<TableOutcome> outcomes = stage.tables().stream()
                    .map(t -> tables.getOrDefault(t.table().index(), t))
                    .toList();
            replaced.add(new Plan.Stage(List.copyOf(kept), outcomes));
        }
        return List.copyOf(replaced);
    }

    /** Whether these stages hold something that is replaced. */
    boolean touch(List<Plan.Stage> stages) {
        return stages.stream()
                .anyMatch(stage -> stage.tables().stream()
                                .anyMatch(t -> tables.containsKey(t.table().index()))
                        || stage.steps().stream()
                                .anyMatch(s -> s instanceof AutofillStep
                                        ? unfilled.contains(s.target())
                                        : steps.containsKey(s.target())));
    }

    /** Goes through what differs; what is shared is soon found equal. */
    private static <T> void pairs(List<T> kept, List<T> changed, BiConsumer<T, T> differing) {
        if (kept.size() != changed.size()) {
            throw new IllegalArgumentException(
                    "Something was added or taken away: " + kept.size() + " became " + changed.size());
        }
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).equals(changed.get(i))) {
                differing.accept(kept.get(i), changed.get(i));
            }
        }
    }

    private static void require(String was, String is) {
        if (!Objects.equals(was, is)) {
            throw new IllegalArgumentException(was + " became " + is);
        }
    }
}
