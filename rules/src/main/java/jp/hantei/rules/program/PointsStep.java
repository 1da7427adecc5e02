package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 個数, 合計点 and 最大点: points of the rows that hold, as a range while rows are open. Rows of one item exclude each other, so an
 * unanswered item adds at most its highest points.
 */
record PointsStep(int target, List<Group> groups, boolean highest) implements Step {

    /** Rows that test the same slot. */
    record Group(int slot, List<Test> tests, double[] points, long all) {
        boolean same(Group other) {
            return slot == other.slot && tests.equals(other.tests) && Arrays.equals(points, other.points);
        }
    }

    static PointsStep of(
            Slot target, List<Test> tests, List<Double> points, boolean highest, boolean exclusive, Slots slots) {
        Map<Object, List<Integer>> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            Object key = exclusive ? (Object) tests.get(i).slot() : "row " + i;
            bySlot.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Integer> rows : bySlot.values()) {
            List<Test> members = rows.stream().map(tests::get).toList();
            double[] values = rows.stream().mapToDouble(points::get).toArray();
            int slot = members.get(0).slot();
            groups.add(new Group(slot, members, values, slots.at(slot).all()));
        }
        return new PointsStep(target.index(), List.copyOf(groups), highest);
    }

    /**
     * The slots on which it hangs whether this sum and another differ: groups that both have add the same to both.
     *
     * @return every source of both when either is 最大点, where one group can hide another
     */
    List<Integer> differingSlots(PointsStep other) {
        Stream<Group> here = groups.stream();
        Stream<Group> there = other.groups.stream();
        if (!highest && !other.highest) {
            here = here.filter(group -> other.groups.stream().noneMatch(group::same));
            there = there.filter(group -> groups.stream().noneMatch(group::same));
        }
        return Stream.concat(here, there).map(Group::slot).distinct().toList();
    }

    @Override
    public List<Integer> sources() {
        return groups.stream().map(Group::slot).toList();
    }

    @Override
    public void run(Facts facts) {
        double low = 0;
        double high = 0;
        for (Group group : groups) {
            Known range = range(group, facts, highest);
            low = highest ? Math.max(low, range.low()) : low + range.low();
            high = highest ? Math.max(high, range.high()) : high + range.high();
        }
        facts.number(target, Numbers.clean(low), Numbers.clean(high));
    }

    /** The points that a group can come to. */
    static Known range(Group group, Facts facts, boolean highest) {
        return new Known(0, least(group, facts, highest), most(group, facts, highest));
    }

    /** The fewest points that the group can come to: 0 unless a row holds or the rows cover all that is possible. */
    private static double least(Group group, Facts facts, boolean highest) {
        double holding = 0;
        boolean any = false;
        double lowestOpen = Double.POSITIVE_INFINITY;
        long covered = 0;
        for (int i = 0; i < group.points().length; i++) {
            Test test = group.tests().get(i);
            if (test.holds(facts)) {
                holding = highest ? Math.max(holding, group.points()[i]) : holding + group.points()[i];
                any = true;
            } else if (test.possible(facts)) {
                lowestOpen = Math.min(lowestOpen, group.points()[i]);
            }
            if (test instanceof Test.InMask mask) {
                covered |= mask.mask();
            }
        }
        if (any) {
            return holding;
        }
        boolean exhaustive = group.all() != 0 && (facts.possible[group.slot()] & ~covered) == 0;
        return exhaustive && lowestOpen != Double.POSITIVE_INFINITY ? lowestOpen : Math.min(0, lowestOpen);
    }

    private static double most(Group group, Facts facts, boolean highest) {
        double holding = 0;
        boolean any = false;
        double highestOpen = 0;
        for (int i = 0; i < group.points().length; i++) {
            Test test = group.tests().get(i);
            if (test.holds(facts)) {
                holding = highest ? Math.max(holding, group.points()[i]) : holding + group.points()[i];
                any = true;
            } else if (test.possible(facts)) {
                highestOpen = Math.max(highestOpen, group.points()[i]);
            }
        }
        if (!any) {
            return highestOpen;
        }
        return highest ? Math.max(holding, highestOpen) : holding;
    }
}
