package jp.hantei.judgement.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.Verdict;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.Answer;
import jp.hantei.rules.program.AnswerReader;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.RuleProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Judging one complete form, as ratios to hand-written Java in the same batch: {@code ./mvnw verify -Pbench -pl
 * engine/judgement -am}. Drools = parsed facts to verdict with rows by both evaluators; planes = the three-valued evaluator alone;
 * judgement = raw answers to the whole explained judgement.
 */
@Tag("bench")
class JudgementBenchmarkTest {
    private static final int FORMS = 3000;
    private static final int BATCHES = 25;
    private static final int ROUNDS = 5;

    @Test
    void parkinsonDiseaseAgainstHandWrittenJava() {
        measure("006", "2024-04", HandWritten.Parkinson::new, HandWritten.Parkinson::eligible);
    }

    @Test
    void systemicLupusAgainstHandWrittenJava() {
        measure("049", "2024-04", HandWritten.Lupus::new, HandWritten.Lupus::eligible);
    }

    private static <B> void measure(
            String disease, String revision, Function<Map<String, String>, B> parse, Function<B, Boolean> hand) {
        RulePack pack = Catalog.bundled().rulePack(disease, revision);
        RuleProgram program = RuleProgram.of(pack.workbook());
        List<Answers> forms = new ArrayList<>();
        List<Facts> facts = new ArrayList<>();
        List<B> beans = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < FORMS; i++) {
            Answers form = complete(pack, random);
            forms.add(form);
            facts.add(facts(program, form));
            beans.add(parse.apply(form.values()));
            boolean eligible = pack.judge(form).verdict() == Verdict.ELIGIBLE;
            assertThat(hand.apply(beans.get(i))).as("form %d", i).isEqualTo(eligible);
        }
        double[] drools = new double[BATCHES];
        double[] verdict = new double[BATCHES];
        double[] planes = new double[BATCHES];
        double[] judgement = new double[BATCHES];
        double[] base = new double[BATCHES];
        int[] sink = new int[1];
        for (int b = -BATCHES; b < BATCHES; b++) {
            double h = time(beans, bean -> sink[0] += hand.apply(bean) ? 1 : 0, 200) / 200;
            double d = time(facts, f -> sink[0] += program.judge(f).facts().presence(0), ROUNDS) / ROUNDS;
            double v = time(facts, f -> sink[0] += program.verdict(f).facts().presence(0), ROUNDS) / ROUNDS;
            double p = time(facts, f -> sink[0] += program.explore(f).facts().presence(0), ROUNDS) / ROUNDS;
            double j = time(forms, f -> sink[0] += pack.judge(f).criteria().size(), 1);
            if (b >= 0) {
                base[b] = h;
                drools[b] = d / h;
                verdict[b] = v / h;
                planes[b] = p / h;
                judgement[b] = j / h;
            }
        }
        System.out.printf(
                "BENCH %s: hand-written verdict %.0f ns/form; verdict by Drools + planes x%.0f (%.1f us); with 整合性 x%.0f"
                        + " (%.1f us); planes alone x%.1f (%.2f us); explained"
                        + " judgement x%.0f (%.0f us); sink %d%n",
                disease,
                median(base) * 1e9,
                median(verdict),
                median(verdict) * median(base) * 1e6,
                median(drools),
                median(drools) * median(base) * 1e6,
                median(planes),
                median(planes) * median(base) * 1e6,
                median(judgement),
                median(judgement) * median(base) * 1e6,
                sink[0]);
    }

    private static <T> double time(List<T> forms, java.util.function.Consumer<T> work, int rounds) {
        long start = System.nanoTime();
        for (int r = 0; r < rounds; r++) {
            forms.forEach(work);
        }
        return (System.nanoTime() - start) / 1e9 / forms.size();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Every finding answered, no laboratory number: what both sides read alike. */
    private static Answers complete(RulePack pack, Random random) {
        Map<String, String> values = new LinkedHashMap<>();
        double positive = random.nextDouble() * 0.6;
        for (Item item : pack.workbook().items()) {
            item.codeList().ifPresent(codes -> {
                List<String> labels = codes.regularLabels();
                int chosen =
                        labels.size() == 2 ? (random.nextDouble() < positive ? 0 : 1) : random.nextInt(labels.size());
                values.put(item.id(), labels.get(chosen));
            });
        }
        return new Answers(Application.NEW, values);
    }

    private static Facts facts(RuleProgram program, Answers form) {
        Facts facts = program.blank();
        AnswerReader.enter(facts, program.slots().of("application"), new Answer.Label("新規"));
        for (Item item : program.workbook().items()) {
            String raw = form.values().get(item.id());
            if (raw != null) {
                AnswerReader.enter(facts, program.slots().of(item.id()), AnswerReader.read(item, raw));
            }
        }
        return facts;
    }
}
