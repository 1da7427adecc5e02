package jp.hantei.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the diagrams say of every form at once is what a run says of each. */
class MeaningIsWhatRunsComputeTest {
    private static final int FORMS = 200;
    private static final int NODES = 2_000_000;

    private static final Map<Truth, Integer> PAYLOAD =
            Map.of(Truth.FALSE, Space.FALSE, Truth.TRUE, Space.TRUE, Truth.OPEN, Space.OPEN);

    static List<Path> workbooks() {
        return CatalogFiles.fewDiseasesAndLanguage();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everySlotAndEveryTestOfRandomForms(Path twin) {
        RuleProgram program = RuleProgram.of(CatalogFiles.load(twin, new Problems()));
        Space space = new Space(List.of(program), NODES);
        Meaning meaning = new Meaning(program, space);
        for (int i = 0; i < program.slots().size(); i++) {
            meaning.value(i);
        }
        program.tables().forEach(meaning::table);
        List<Test> tests = Cone.tests(program).distinct().toList();
        Random random = new Random(42);
        int compared = 0;
        for (int n = 0; n < FORMS; n++) {
            Facts form = form(program, space, meaning, random);
            Run run = program.trial(form);
            Facts result = run.facts();
            for (int i = 0; i < program.slots().size(); i++) {
                Slot slot = program.slots().at(i);
                int at = follow(space, meaning.value(i), program, result);
                if (at < 0 && (slot.kind() == Slot.Kind.CODE || meaning.eachNumber(i))) {
                    assertThat(space.known(Diagrams.payload(at)))
                            .as(
                                    "%s of form %d of %s",
                                    slot.id(), n, twin.getParent().getFileName())
                            .isEqualTo(Known.of(result, slot));
                    compared++;
                }
            }
            for (Test test : tests) {
                int at = follow(space, meaning.truth(test), program, result);
                if (at < 0) {
                    assertThat(Diagrams.payload(at))
                            .as("%s of form %d of %s", test, n, twin.getParent().getFileName())
                            .isEqualTo(PAYLOAD.get(test.truth(result)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(FORMS * program.slots().size() / 2);
    }

    private static Facts form(RuleProgram program, Space space, Meaning meaning, Random random) {
        Facts facts = program.blank();
        set(facts, program.slots().of("application"), Atom.label(random.nextBoolean() ? "新規" : "更新"));
        for (Item item : program.workbook().items()) {
            List<Atom> atoms = space.variables().atoms(meaning.level(item.id()).orElseThrow());
            if (!atoms.isEmpty()) {
                set(facts, program.slots().of(item.id()), atoms.get(random.nextInt(atoms.size())));
            }
        }
        return facts;
    }

    private static void set(Facts facts, Slot slot, Atom atom) {
        facts.presence[slot.index()] = atom.presence();
        atom.known(slot).into(facts, slot.index());
    }

    /** The terminal for a form; a node when the form leaves a variable without a value. */
    private static int follow(Space space, int diagram, RuleProgram program, Facts facts) {
        int at = diagram;
        while (at >= 0) {
            int level = space.diagrams().level(at);
            String id = space.variables().id(level);
            boolean item = program.workbook().item(id).isPresent();
            int value = valueOf(space.variables().atoms(level), program.slots().of(id), facts, item);
            if (value < 0) {
                return at;
            }
            at = space.diagrams().child(at, value);
        }
        return at;
    }

    /** An item's number counts when it was entered, not when it filled itself. */
    private static int valueOf(List<Atom> atoms, Slot slot, Facts facts, boolean item) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            int index = slot.index();
            boolean same =
                    switch (atom.presence()) {
                        case Facts.GIVEN ->
                            atom.label() != null
                                    ? facts.presence[index] == Facts.GIVEN
                                            && facts.possible[index] == slot.bit(atom.label())
                                    : atom.hasNumber()
                                            ? (!item || facts.presence[index] == Facts.GIVEN)
                                                    && facts.settledNumber(index)
                                                    && facts.low[index] >= atom.from() - 1e-9
                                                    && facts.low[index] <= atom.to() + 1e-9
                                            : slot.kind() == Slot.Kind.TEXT && facts.presence[index] == Facts.GIVEN;
                        default -> facts.presence[index] == atom.presence();
                    };
            if (same) {
                return i;
            }
        }
        return -1;
    }
}
