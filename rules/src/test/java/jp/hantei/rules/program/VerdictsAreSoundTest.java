package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.verify.TestForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an unfinished form stays true however it is finished. */
class VerdictsAreSoundTest {
    private static final int FORMS = 60;
    private static final int COMPLETIONS = 12;

    static List<Path> workbooks() {
        return CatalogFiles.fewDiseasesAndLanguage();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noCompletionGivesAVerdictThatWasRuledOut(Path twin) {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(twin, new Problems()));
        Explorer explorer = new Explorer(program);
        Random random = new Random(7);
        int settled = 0;

        for (int i = 0; i < FORMS; i++) {
            Facts form = RandomForms.next(program, explorer, random);
            Explorer.Found found = explorer.verdict(form);
            if (Long.bitCount(found.possible()) == 1) {
                settled++;
            }
            for (int k = 0; k < COMPLETIONS; k++) {
                long verdict = explorer.possible(complete(program, explorer, form, random), "verdict");
                assertThat(verdict & found.possible())
                        .as("form %d, completion %d of %s", i, k, twin)
                        .isEqualTo(verdict);
            }
        }
        assertThat(settled).as("forms whose verdict was settled").isPositive();
    }

    /** On every case of 試験 that ends 判定不能: an answer that would help is named. */
    @ParameterizedTest
    @MethodSource("allWorkbooks")
    void whoseVerdictIsOpenIsToldWhatIsMissing(Path twin) {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(twin, new Problems()));
        Explorer explorer = new Explorer(program);
        for (TestForm form : TestForm.all(program)) {
            if ("判定不能".equals(form.test().expected().get("判定"))) {
                assertThat(explorer.verdict(form.entered()).asked())
                        .as(form.test().id())
                        .isNotEmpty();
            }
        }
    }

    static List<Path> allWorkbooks() {
        return CatalogFiles.twins("intractable", "paediatric");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void itemsCalledIrrelevantCannotChangeTheVerdict(Path twin) {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(twin, new Problems()));
        Explorer explorer = new Explorer(program);
        Random random = new Random(11);

        for (int i = 0; i < 40; i++) {
            Facts form = RandomForms.next(program, explorer, random);
            Explorer.Found found = explorer.verdict(form);
            if (Long.bitCount(found.possible()) == 1) {
                continue;
            }
            assertThat(found.missing()).isNotEmpty();
            assertThat(found.fewest()).isPositive().isLessThanOrEqualTo(60);
            for (Item item : program.workbook().items()) {
                int slot = program.slots().of(item.id()).index();
                boolean open = form.presence(slot) == Facts.BLANK && item.autofill() == null;
                if (open && !found.missing().contains(slot) && !explorer.claimed(slot)) {
                    assertSameWhatever(program, explorer, form, slot, random);
                }
            }
        }
    }

    private static void assertSameWhatever(
            RuleProgram program, Explorer explorer, Facts form, int slot, Random random) {
        Facts rest = complete(program, explorer, form, random);
        long before = verdictWith(program, explorer, rest, slot, explorer.representativesOf(slot)[0]);
        for (double value : explorer.representativesOf(slot)) {
            assertThat(verdictWith(program, explorer, rest, slot, value))
                    .as("item %s", program.slots().at(slot).id())
                    .isEqualTo(before);
        }
    }

    private static long verdictWith(RuleProgram program, Explorer explorer, Facts rest, int slot, double value) {
        Facts facts = rest.copy();
        Representatives.answer(facts, program.slots().at(slot), value);
        return explorer.possible(facts, "verdict");
    }

    /** Answers what is blank or unknown, but leaves alone what is filled automatically or not claimed. */
    private static Facts complete(RuleProgram program, Explorer explorer, Facts form, Random random) {
        Facts complete = form.copy();
        for (Item item : program.workbook().items()) {
            Slot slot = program.slots().of(item.id());
            double[] values = explorer.representativesOf(slot.index());
            boolean open = form.presence(slot.index()) != Facts.GIVEN && values.length > 0;
            boolean filled = item.autofill() != null && form.presence(slot.index()) == Facts.BLANK;
            if (open && !filled && !explorer.claimed(slot.index()) && slot.kind() != Slot.Kind.DATE) {
                Representatives.answer(complete, slot, values[random.nextInt(values.length)]);
            }
        }
        return complete;
    }
}
