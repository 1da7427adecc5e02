package jp.hantei.rules.program;

import java.util.List;
import jp.hantei.rules.model.Criterion;

/** Counts the rows of a criterion: met as soon as enough hold, unmet as soon as too few can. */
record CriterionStep(int target, Criterion source, List<Test> tests, int needed, long met, long unmet) implements Step {
    CriterionStep(Slot slot, Criterion source, List<Test> tests) {
        this(slot.index(), source, List.copyOf(tests), source.needed(), slot.bit("満たす"), slot.bit("満たさない"));
    }

    @Override
    public List<Integer> sources() {
        return tests.stream().map(Test::slot).toList();
    }

    @Override
    public void run(Facts facts) {
        int holding = 0;
        int possible = 0;
        for (Test test : tests) {
            if (test.holds(facts)) {
                holding++;
                possible++;
            } else if (test.possible(facts)) {
                possible++;
            }
        }
        facts.possible[target] = holding >= needed ? met : possible < needed ? unmet : met | unmet;
    }
}
