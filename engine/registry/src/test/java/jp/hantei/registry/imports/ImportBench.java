package jp.hantei.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import jp.hantei.judgement.xml.FormReader;
import jp.hantei.judgement.xml.FormSchemas;
import jp.hantei.judgement.xml.IntakeFile;
import jp.hantei.registry.OpenRegistry;
import jp.hantei.registry.Registry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast a file is imported, against merely parsing it with XSD validation in the same run. {@code mvn -Pbench verify} */
@Tag("bench")
class ImportBench {
    private static final int FORMS = 4_000;
    private static final int ROUNDS = 3;

    @TempDir
    private Path keyFolder;

    @Test
    void importKeepsUpWithAValidatingParser() {
        FormSchemas schemas = new FormSchemas(SampleFile.CATALOG);
        try (Registry registry = OpenRegistry.withKeysIn(keyFolder)) {
            double parsed = 0;
            double judged = 0;
            double imported = 0;
            for (int round = 0; round < ROUNDS; round++) {
                byte[] file = SampleFile.of("006", FORMS, round).getBytes(StandardCharsets.UTF_8);
                parsed = rate("XSD で検証して読むだけ", file, in -> parse(in, schemas));
                judged = rate("読んで判定", file, in -> judge(in));
                imported = rate("一括登録（読む・判定・登録）", file, in -> register(registry, in));
            }
            System.out.printf("判定まで %.2f 倍、登録まで %.2f 倍（XSD 検証つき解析を 1 として）%n", judged / parsed, imported / parsed);
            assertThat(imported).isPositive();
        }
    }

    private static double rate(String what, byte[] file, ToIntFunction<ByteArrayInputStream> work) {
        long start = System.nanoTime();
        assertThat(work.applyAsInt(new ByteArrayInputStream(file))).isEqualTo(FORMS);
        double rate = FORMS * 1e9 / (System.nanoTime() - start);
        System.out.printf("%s: %.0f 件/秒（1件 %d バイト）%n", what, rate, file.length / FORMS);
        return rate;
    }

    private static int parse(ByteArrayInputStream in, FormSchemas schemas) {
        FormReader reader = new FormReader(in, schemas);
        int count = 0;
        while (reader.next().isPresent()) {
            count++;
        }
        return count;
    }

    private static int judge(ByteArrayInputStream in) {
        return IntakeFile.bulk(SampleFile.CATALOG, false).read(in, form -> {}).forms();
    }

    private static int register(Registry registry, ByteArrayInputStream in) {
        ImportOrder order = new ImportOrder("bench.xml", "bench", "bench", false);
        return new XmlImport(registry, SampleFile.CATALOG)
                .run(order, in)
                .count()
                .registered();
    }
}
