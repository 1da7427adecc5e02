package jp.hantei.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hantei.rules.Twins;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RandomForms;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Run;
import jp.hantei.rules.program.Variant;
import jp.hantei.rules.verify.TestForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant is the program that a full plan of the mutant gives, and it knows which runs its change can't touch. */
class VariantTest {
    private static final int RANDOM_FORMS = 40;
    private static final int EVERY = 7;

    @ParameterizedTest
    @ValueSource(strings = {Twins.PARKINSON, Twins.COLITIS})
    void variantsRunAsFullyPlannedMutants(String path) {
        RuleWorkbook workbook = Twins.of(path);
        RuleProgram program = RuleProgram.of(workbook);
        Random random = new Random(3);
        List<Facts> forms = Stream.concat(
                        TestForm.all(program).stream().map(TestForm::entered),
                        IntStream.range(0, RANDOM_FORMS).mapToObj(i -> RandomForms.next(program, random)))
                .toList();
        List<Run> kept = forms.stream().map(program::trial).toList();
        List<Mutant> mutants = Mutants.of(program, workbook::own);
        int touched = 0;

        for (int m = 0; m < mutants.size(); m += EVERY) {
            Mutant mutant = mutants.get(m);
            RuleProgram planned = RuleProgram.of(mutant.workbook());
            Variant variant = Variant.of(program, mutant.workbook());
            for (int i = 0; i < forms.size(); i++) {
                Run full = planned.trial(forms.get(i));
                assertThat(same(program, full, variant.program().trial(forms.get(i))))
                        .as("%s on form %d", mutant, i)
                        .isTrue();
                boolean agrees = variant.agrees(kept.get(i));
                touched += agrees ? 0 : 1;
                assertThat(!agrees || same(program, full, kept.get(i)))
                        .as("%s said to change nothing on form %d", mutant, i)
                        .isTrue();
            }
        }
        assertThat(touched).as("runs that some mutant changes").isPositive();
    }

    private static boolean same(RuleProgram program, Run one, Run other) {
        for (int slot = 0; slot < program.slots().size(); slot++) {
            if (one.facts().possible(slot) != other.facts().possible(slot)
                    || one.facts().low(slot) != other.facts().low(slot)
                    || one.facts().high(slot) != other.facts().high(slot)) {
                return false;
            }
        }
        return program.tables().stream()
                .filter(t -> t.source().derived().isEmpty()
                        && t.source().kind().name().equals("CONSISTENCY"))
                .allMatch(t -> one.rows(t).holding().equals(other.rows(t).holding()));
    }
}
