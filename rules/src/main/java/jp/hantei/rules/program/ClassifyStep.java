package jp.hantei.rules.program;

import java.util.List;

/** 区分: the label of the first row that holds, or every label that rows above it may still give. */
record ClassifyStep(int target, List<Test> tests, long[] bits, long all) implements Step {
    @Override
    public List<Integer> sources() {
        return tests.stream().map(Test::slot).toList();
    }

    @Override
    public void run(Facts facts) {
        long mask = 0;
        for (int i = 0; i < bits.length; i++) {
            Test test = tests.get(i);
            if (test.holds(facts)) {
                facts.possible[target] = mask | bits[i];
                return;
            }
            if (test.possible(facts)) {
                mask |= bits[i];
            }
        }
        facts.possible[target] = all;
    }
}
