package jp.hantei.rules.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * Per item, and per formula whose value no few answers stand for, the answers that the rules of one or several programs tell
 * apart: each label, numbers on and between all bounds, 空欄 and 不明 where they count.
 */
final class Domains {
    /** Whole numbers that are added up are listed one by one up to this many. */
    static final int LISTED = 64;

    private final List<RuleProgram> programs;
    private final Blanks blanks;
    private final Map<String, SortedSet<Double>> bounds = new HashMap<>();
    private final Set<String> listed = new HashSet<>();
    /** Items of which it counts whether they were answered. */
    private final Set<String> presence = new HashSet<>();
    /** Items for which 不明 differs from a blank. */
    private final Set<String> unknown = new HashSet<>();
    /** Items behind a 最初の値, and formulas over them: they may give nothing. */
    private final Set<String> mayBeOpen = new HashSet<>();

    /** What stands for answers that are not given. */
    enum Blanks {
        /** Left open, where it counts whether something was answered. */
        OPEN,
        /** The same, and every other item may be left open too. */
        ALL_OPEN,
        /** Where it counts whether something was answered: each answer that could have been given. */
        UNSAID
    }

    Domains(List<RuleProgram> programs, Blanks blanks) {
        this.programs = List.copyOf(programs);
        this.blanks = blanks;
        programs.forEach(this::collect);
        if (programs.size() > 1) {
            programs.stream()
                    .flatMap(program -> program.workbook().items().stream())
                    .filter(item -> item.type() == ItemType.NUMBER || item.type() == ItemType.INTEGER)
                    .forEach(this::limits);
        }
    }

    /** What one program can read and another can't is told apart. */
    private void limits(Item item) {
        boolean differ = items(item.id()).stream().map(Domains::grid).distinct().count() > 1;
        if (differ) {
            add(item.id(), limit(item.min(), Double.NEGATIVE_INFINITY));
            add(item.id(), limit(item.max(), Double.POSITIVE_INFINITY));
        }
    }

    private void collect(RuleProgram program) {
        Slots slots = program.slots();
        Cone cone = new Cone(program);
        Cone.tests(program).forEach(test -> bounds(slots, test));
        for (Item item : program.workbook().items()) {
            for (Test test : program.shownWhen(item)) {
                bounds(slots, test);
            }
        }
        List<Plan.Stage> stages = program.stages();
        for (int d = stages.size() - 1; d >= 0; d--) {
            List<Step> steps = stages.get(d).steps();
            for (int i = steps.size() - 1; i >= 0; i--) {
                flow(program, steps.get(i));
                behindFirstValue(slots, cone, steps.get(i));
            }
        }
        for (Plan.Stage stage : stages) {
            for (Step step : stage.steps()) {
                if (step instanceof AutofillStep) {
                    answered(slots.at(step.target()).id());
                }
            }
        }
    }

    private void bounds(Slots slots, Test test) {
        String id = slots.at(test.slot()).id();
        if (test instanceof Test.Presence || test instanceof Test.AnsweredUnknown) {
            answered(id);
        }
        if (test instanceof Test.AnsweredUnknown) {
            unknown.add(id);
        }
        for (var interval : Representatives.intervals(test)) {
            add(id, interval.low());
            add(id, interval.high());
        }
    }

    private void add(String id, double bound) {
        if (!Double.isInfinite(bound)) {
            of(id).add(bound);
        }
    }

    private SortedSet<Double> of(String id) {
        return bounds.computeIfAbsent(id, i -> new TreeSet<>());
    }

    private void answered(String id) {
        if (!presence.add(id)) {
            return;
        }
        if (mayBeOpen.contains(id)) {
            unknown.add(id);
        }
    }

    /** What the target is compared with, its sources are compared with, too. */
    private void flow(RuleProgram program, Step step) {
        Slots slots = program.slots();
        String target = slots.at(step.target()).id();
        boolean sum = Arithmetic.of(step);
        boolean passes = step instanceof AutofillStep
                || step instanceof NumberSteps.FirstValue
                || (step instanceof NumberSteps.Fold && !sum);
        for (int source : step.sources()) {
            String id = slots.at(source).id();
            if (passes) {
                of(id).addAll(of(target));
            } else if (sum) {
                listed.add(id);
            }
        }
    }

    private void behindFirstValue(Slots slots, Cone cone, Step step) {
        if (!(step instanceof NumberSteps.FirstValue)) {
            return;
        }
        for (int source : step.sources()) {
            BitSet items = cone.itemsBehind(source);
            items.stream().mapToObj(i -> slots.at(i).id()).forEach(id -> {
                mayBeOpen.add(id);
                if (!presence.add(id)) {
                    unknown.add(id);
                }
            });
            cone.slotsBehind(source).stream().mapToObj(i -> slots.at(i).id()).forEach(mayBeOpen::add);
        }
    }

    /** Whether each number that the item can carry is an answer of its own. */
    boolean eachNumber(String id) {
        return listed.contains(id) && !items(id).isEmpty() && grid(id).listable(LISTED);
    }

    /** The answers to tell apart. */
    List<Atom> atoms(Slot slot) {
        String id = slot.id();
        List<Atom> atoms = new ArrayList<>();
        switch (slot.kind()) {
            case CODE -> labels(id).forEach(label -> atoms.add(Atom.label(label)));
            case TEXT -> atoms.add(Atom.SOMETHING);
            default -> atoms.addAll(eachNumber(id) ? grid(id).all() : grid(id).around(of(id)));
        }
        if (presence.contains(id)) {
            boolean unsaid = blanks == Blanks.UNSAID && !mayBeOpen.contains(id) && !atoms.isEmpty();
            List<Atom> given = unsaid ? List.copyOf(atoms) : List.of(Atom.SOMETHING);
            given.forEach(atom -> atoms.add(atom.unsaid(Facts.BLANK)));
            if (unknown.contains(id)) {
                given.forEach(atom -> atoms.add(atom.unsaid(Facts.UNKNOWN)));
            }
        } else if (mayBeOpen.contains(id) || blanks == Blanks.ALL_OPEN) {
            atoms.add(Atom.SOMETHING);
        }
        return atoms;
    }

    private Set<String> labels(String id) {
        Set<String> labels = new java.util.LinkedHashSet<>();
        for (RuleProgram program : programs) {
            if (program.slots().has(id)) {
                labels.addAll(program.slots().of(id).labels());
            }
        }
        return labels;
    }

    /** What any of the programs lets the item carry. */
    private Grid grid(String id) {
        Grid grid = null;
        for (Item item : items(id)) {
            Grid own = new Grid(
                    limit(item.min(), Double.NEGATIVE_INFINITY),
                    limit(item.max(), Double.POSITIVE_INFINITY),
                    step(item));
            grid = grid == null ? own : grid.widen(own);
        }
        return grid == null ? formula(id) : grid;
    }

    /** The numbers that an item carries; dates and texts carry any. */
    static Grid grid(Item item) {
        return new Grid(
                limit(item.min(), Double.NEGATIVE_INFINITY), limit(item.max(), Double.POSITIVE_INFINITY), step(item));
    }

    /** Years and days are whole. */
    private Grid formula(String id) {
        boolean whole = programs.stream()
                .flatMap(program -> program.workbook().derived().stream())
                .anyMatch(d -> d.id().equals(id) && (d.function() == Function.AGE || d.function() == Function.DAYS));
        return whole ? new Grid(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1) : Grid.ANY;
    }

    private static double step(Item item) {
        Integer decimals = item.decimals();
        if (item.type() == ItemType.NUMBER) {
            return decimals == null ? 0 : Math.pow(10, -decimals);
        }
        return 1;
    }

    private static double limit(@Nullable BigDecimal limit, double otherwise) {
        return limit == null ? otherwise : limit.doubleValue();
    }

    private List<Item> items(String id) {
        return programs.stream()
                .flatMap(program -> program.workbook().item(id).stream())
                .toList();
    }
}
