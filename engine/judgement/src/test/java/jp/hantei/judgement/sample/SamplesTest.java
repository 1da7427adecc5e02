package jp.hantei.judgement.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.LanguageSample;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
    @ParameterizedTest
    @MethodSource("jp.hantei.judgement.sample.Packs#names")
    void patientsCanBeReadAndGetEveryVerdict(String name) {
        RulePack pack = Packs.of(name);
        Samples samples = new Samples(pack, 7);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        int contradictory = 0;
        for (int i = 0; i < 60 || i < 300 && verdicts.size() < Verdict.values().length; i++) {
            Judgement judgement = pack.judge(samples.patient());
            verdicts.add(judgement.verdict());
            assertThat(judgement.findings()).noneMatch(f -> f.kind() == Finding.Kind.FORM);
            contradictory +=
                    i < 60 && judgement.findings().stream().anyMatch(f -> f.kind() == Finding.Kind.CONSISTENCY) ? 1 : 0;
        }
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(contradictory).as("of 60 forms").isLessThan(36);
    }

    @ParameterizedTest
    @MethodSource("jp.hantei.judgement.sample.Packs#names")
    void findsAFormForEveryRow(String name) {
        RulePack pack = Packs.of(name);
        Samples samples = new Samples(pack, 1);
        List<String> notFound = new ArrayList<>();
        for (String row : Packs.decidingRows(pack)) {
            if (samples.onWhichDecides(row).isEmpty()) {
                notFound.add(row);
            }
        }
        assertThat(notFound).isEmpty();
    }

    /**
     * Of derived numbers some are never exact: days to a month, sums that no choice of rows gives, counts in which every
     * answer of an item has a row.
     */
    @ParameterizedTest
    @MethodSource("jp.hantei.judgement.sample.Packs#names")
    void standsExactlyAtEveryThresholdOfAnItem(String name) {
        RulePack pack = Packs.of(name);
        List<Boundary> boundaries = new Samples(pack, 1).boundaries();
        Thresholds thresholds = new Thresholds(pack.workbook());
        List<String> missing = new ArrayList<>();
        int derived = 0;
        int derivedMissing = 0;
        for (String subject : thresholds.subjects()) {
            boolean item = pack.workbook().item(subject).isPresent();
            for (double threshold : thresholds.of(subject)) {
                boolean found = boundaries.stream()
                        .anyMatch(b -> b.subject().equals(subject)
                                && b.threshold() == threshold
                                && b.side() == Boundary.Side.AT);
                if (item && !found) {
                    missing.add(subject + " " + threshold);
                }
                derived += item ? 0 : 1;
                derivedMissing += item || found ? 0 : 1;
            }
        }
        assertThat(missing).isEmpty();
        assertThat(derivedMissing).as("of %d derived thresholds", derived).isLessThanOrEqualTo(2 + derived / 2);
    }

    @Test
    void theSameSeedGivesTheSameForms() {
        RulePack pack = Packs.of("049 2024-04");

        assertThat(tenPatients(pack, 5)).isEqualTo(tenPatients(pack, 5)).isNotEqualTo(tenPatients(pack, 6));
    }

    @Test
    void namesTheRowsNearToOneThatDoesNotExist() {
        Samples samples = new Samples(Packs.of("006 2024-04"), 1);

        assertThatThrownBy(() -> samples.onWhichDecides("診断基準 D9"))
                .hasMessageStartingWith("行「診断基準 D9」はありません。近いもの: ")
                .hasMessageContaining("診断基準 D1");
        assertThat(samples.onWhichDecides("D1")).isPresent();
    }

    @Test
    void makesAContradictionOnRequest() {
        RulePack pack = Packs.of("006 2024-04");
        Answers answers = new Samples(pack, 1).onWhichDecides("整合性 K5").orElseThrow();

        assertThat(pack.judge(answers).findings()).anyMatch(f -> f.row().equals("K5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K1", "K2", "K3", "K7"})
    void answersUnknownWhereARowAsksForIt(String row) {
        RulePack pack = LanguageSample.pack();
        Answers answers = new Samples(pack, 1).onWhichDecides("整合性 " + row).orElseThrow();

        assertThat(pack.judge(answers).findings()).anyMatch(f -> f.row().equals(row));
    }

    private static List<Answers> tenPatients(RulePack pack, long seed) {
        Samples samples = new Samples(pack, seed);
        List<Answers> patients = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            patients.add(samples.patient());
        }
        return patients;
    }
}
