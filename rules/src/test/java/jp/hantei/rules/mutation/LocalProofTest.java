package jp.hantei.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.synthesis.Behind;
import jp.hantei.rules.synthesis.Drafting;
import jp.hantei.rules.synthesis.NearSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proved to change nothing is shown by no form near the test cases and noticed by none of them. */
class LocalProofTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "intractable/222-primary-nephrotic-syndrome/2024-04",
                "intractable/063-immune-thrombocytopenia/2024-04",
                "intractable/051-systemic-sclerosis/2024-04",
                "intractable/095-autoimmune-hepatitis/2024-04",
                "common/barthel",
                "common/ckd"
            })
    void noFormShowsWhatIsProvedEqual(String path) {
        RuleWorkbook workbook = Twins.of(path);
        RuleProgram program = RuleProgram.of(workbook);
        Visible visible = new Visible(program);
        LocalProof proof = new LocalProof(program, visible);
        TestBed bed = new TestBed(program);
        Drafting drafting = new Drafting(program);
        Behind behind = new Behind(workbook);
        List<MutantGoal> proved = new ArrayList<>();
        for (Mutant mutant : Mutants.of(program, workbook::own)) {
            boolean seen = Changed.between(workbook, mutant.workbook()).fills().stream()
                    .anyMatch(visible::reach);
            if (seen && proof.same(mutant.workbook())) {
                assertThat(bed.notices(Variant.of(program, mutant.workbook())))
                        .as("a test case notices %s", mutant)
                        .isFalse();
                proved.add(new MutantGoal(program, mutant, visible, drafting, behind));
            }
        }

        assertThat(proved).isNotEmpty();
        assertThat(new NearSearch(program).find(proved)).isEmpty();
    }

    @Test
    void theSecondHalfOfAClassificationMayOverlapTheFirst() {
        RuleWorkbook workbook = Twins.of(Twins.COLITIS);
        RuleProgram program = RuleProgram.of(workbook);
        LocalProof proof = new LocalProof(program, new Visible(program));

        assertThat(Mutants.of(program, workbook::own))
                .filteredOn(mutant -> mutant.subject().equals("fever_auto 2") && mutant.operator() == Operator.BOUND)
                .hasSize(1)
                .allMatch(mutant -> proof.same(mutant.workbook())); // <37.5 → <=37.5 after >=37.5
        assertThat(Mutants.of(program, workbook::own))
                .filteredOn(mutant -> mutant.subject().equals("fever_auto 1") && mutant.operator() == Operator.BOUND)
                .hasSize(1)
                .noneMatch(mutant -> proof.same(mutant.workbook()));
    }
}
