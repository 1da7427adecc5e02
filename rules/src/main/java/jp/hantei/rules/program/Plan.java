package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;

/**
 * The order of a run: stages of steps and tables, so that each reads only what is settled before it. Stage n holds what
 * depends on tables of the stages below it.
 */
final class Plan {
    /** One stage: its steps in order, then its tables. */
    record Stage(List<Step> steps, List<TableOutcome> tables) {}

    private record Node(String name, Place place, List<Integer> sources, List<Integer> targets, Object work) {}

    /** How far a value may stand from the items that it is made of. */
    private static final int DEEPEST = 500;

    private final Slots slots;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Node> producer = new HashMap<>();
    private final Map<Node, Integer> depth = new HashMap<>();
    private final List<Node> ordered = new ArrayList<>();

    private Plan(Slots slots) {
        this.slots = slots;
    }

    static List<Stage> of(RuleWorkbook workbook, Slots slots) {
        Plan plan = new Plan(slots);
        StepFactory factory = new StepFactory(slots);
        for (Derived derived : workbook.derived()) {
            factory.derived(derived).ifPresent(step -> plan.add(derived.id(), derived.place(), step));
        }
        workbook.criteria().forEach(c -> plan.add(c.id(), c.place(), factory.criterion(c)));
        for (Item item : workbook.items()) {
            String autofill = item.autofill();
            if (autofill != null) {
                plan.add(item.id(), item.place(), AutofillStep.of(slots.of(item.id()), slots.of(autofill)));
            }
        }
        for (DecisionTable table : workbook.tables()) {
            plan.addTable(table);
        }
        plan.nodes.forEach(node -> plan.visit(node, new ArrayList<>()));
        return plan.stages(factory);
    }

    private void add(String name, Place place, Step step) {
        add(new Node(name, place, step.sources(), List.of(step.target()), step));
    }

    private void addTable(DecisionTable table) {
        List<Integer> sources =
                table.columns().stream().map(c -> slots.of(c.subject()).index()).toList();
        List<String> targets =
                switch (table.kind()) {
                    case DERIVED -> List.of(table.derived());
                    case DIAGNOSIS -> List.of("diagnosis", "diagnosis_met");
                    case SEVERITY -> List.of("severity", "severity_met");
                    case ELIGIBILITY -> List.of("verdict");
                    case CONSISTENCY -> List.of();
                };
        List<Integer> filled = targets.stream()
                .filter(slots::has)
                .map(t -> slots.of(t).index())
                .toList();
        add(new Node(table.name(), table.place(), sources, filled, table));
    }

    private void add(Node node) {
        nodes.add(node);
        node.targets().forEach(target -> producer.put(target, node));
    }

    private int visit(Node node, List<Node> path) {
        Integer known = depth.get(node);
        if (known != null) {
            return known;
        }
        if (path.contains(node)) {
            String circle = String.join(
                    " → ",
                    path.subList(path.indexOf(node), path.size()).stream()
                            .map(Node::name)
                            .toList());
            throw new WorkbookException(
                    Problem.error(node.place(), "計算が輪になっています", circle + " → " + node.name(), "どれかの引数を外してください"));
        }
        if (path.size() > DEEPEST) {
            throw new WorkbookException(
                    Problem.error(node.place(), "計算が " + DEEPEST + " 段を超えて続いています", node.name(), "途中の段をまとめてください"));
        }
        path.add(node);
        int deepest = 0;
        for (int source : node.sources()) {
            Node from = producer.get(source);
            if (from != null) {
                int below = visit(from, path);
                deepest = Math.max(deepest, from.work() instanceof DecisionTable ? below + 1 : below);
            }
        }
        path.remove(node);
        depth.put(node, deepest);
        ordered.add(node);
        return deepest;
    }

    private static boolean consistency(Node node) {
        return node.work() instanceof DecisionTable table && table.kind() == DecisionTable.Kind.CONSISTENCY;
    }

    private List<Stage> stages(StepFactory factory) {
        int deepest = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // 整合性 speaks of everything and nothing depends on it: it makes the last stage, by itself
        nodes.stream().filter(Plan::consistency).forEach(node -> depth.put(node, deepest + 1));
        int count = deepest + 2;
        List<Stage> stages = new ArrayList<>();
        int index = 0;
        for (int d = 0; d < count; d++) {
            List<Step> steps = new ArrayList<>();
            List<TableOutcome> tables = new ArrayList<>();
            for (Node node : ordered) {
                if (!Objects.equals(depth.get(node), d)) {
                    continue;
                }
                if (node.work() instanceof Step step) {
                    steps.add(step);
                } else if (node.work() instanceof DecisionTable table) {
                    tables.add(factory.outcome(new Table(table, index++, d, slots)));
                }
            }
            stages.add(new Stage(List.copyOf(steps), List.copyOf(tables)));
        }
        return List.copyOf(stages);
    }

    /** The stages without what neither verdict nor diagnosis nor severity depends on. */
    static List<Stage> behind(List<Stage> stages, Slots slots) {
        BitSet needed = new BitSet();
        for (String target : List.of("verdict", "diagnosis", "diagnosis_met", "severity", "severity_met")) {
            if (slots.has(target)) {
                needed.set(slots.of(target).index());
            }
        }
        List<Stage> kept = new ArrayList<>();
        for (int d = stages.size() - 1; d >= 0; d--) {
            List<TableOutcome> tables = new ArrayList<>();
            for (TableOutcome outcome : stages.get(d).tables()) {
                if (outcome.columns().stream().anyMatch(c -> needed.get(c.slot()))) {
                    tables.add(outcome);
                    outcome.table().tests().forEach(test -> needed.set(test.slot()));
                }
            }
            List<Step> steps = new ArrayList<>();
            List<Step> all = stages.get(d).steps();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (needed.get(all.get(i).target())) {
                    steps.add(0, all.get(i));
                    all.get(i).sources().forEach(needed::set);
                }
            }
            kept.add(0, new Stage(List.copyOf(steps), List.copyOf(tables)));
        }
        return List.copyOf(kept);
    }
}
