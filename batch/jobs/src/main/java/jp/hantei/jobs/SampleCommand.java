package jp.hantei.jobs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.sample.Boundary;
import jp.hantei.judgement.sample.Samples;
import jp.hantei.judgement.xml.FormWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes invented forms. */
@Command(
        name = "sample",
        description = "架空の患者の様式を作る (synthetic forms; the same seed gives the same forms)",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    @Mixin
    private CatalogOption catalog;

    @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "件数。既定 10")
    private int count;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "乱数の種 (seed)。既定 1")
    private long seed;

    @Option(names = "--disease", paramLabel = "NUMBER", description = "疾病番号。省略時は全疾病を順に")
    private @Nullable String disease;

    @Option(names = "--revision", paramLabel = "REV", description = "様式改訂。省略時は最新")
    private @Nullable String revision;

    @Option(names = "--row", paramLabel = "ROW", description = "この行が決め手になる様式だけを作る。例 \"診断基準 D1\"、行の名が1つしかなければ D1 だけでもよい")
    private @Nullable String row;

    @Option(names = "--boundary", description = "数値の境目（ちょうど・直下・直上）の様式を作る。件数は基準で決まる")
    private boolean boundary;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "書き出す XML ファイル")
    private Path out;

    @Override
    public Integer call() throws IOException, XMLStreamException {
        List<RulePack> packs = packs(catalog.open());
        if ((row != null || boundary) && packs.size() != 1) {
            throw new WrongUse("--row と --boundary には --disease を付けてください。");
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out));
                FormWriter writer = new FormWriter(file)) {
            List<Samples> samples = new ArrayList<>();
            for (RulePack pack : packs) {
                samples.add(new Samples(pack, seed));
            }
            if (boundary) {
                int number = 0;
                for (Boundary edge : samples.get(0).boundaries()) {
                    writer.write(
                            packs.get(0).workbook(),
                            edge.answers(),
                            "B" + ++number + "-" + edge.subject() + "-" + edge.side());
                }
                return Exit.OK;
            }
            for (int i = 0; i < count; i++) {
                int at = i % packs.size();
                writer.write(packs.get(at).workbook(), answers(samples.get(at)), "S" + seed + "-" + (i + 1));
            }
        }
        return Exit.OK;
    }

    private Answers answers(Samples samples) {
        String wanted = row;
        if (wanted == null) {
            return samples.patient();
        }
        if (wanted.indexOf('\uFFFD') >= 0) {
            throw new WrongUse("端末のロケールが日本語を渡せません。LC_ALL=C.UTF-8 を付けるか、D1 のように行の名だけを書いてください。");
        }
        try {
            return samples.onWhichDecides(wanted)
                    .orElseThrow(() -> new WrongUse("行「" + wanted + "」が決め手になる様式は見つかりませんでした。上の行に隠れていないか確かめてください。"));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private List<RulePack> packs(Catalog opened) {
        String wanted = disease;
        if (wanted != null) {
            return List.of(opened.rulePack(wanted, RulePackParameters.revision(opened, wanted, revision)));
        }
        return opened.entries().stream()
                .filter(e -> revision == null
                        ? opened.latestRevision(e.disease()).equals(java.util.Optional.of(e.revision()))
                        : e.revision().equals(revision))
                .map(e -> opened.rulePack(e.disease(), e.revision()))
                .toList();
    }
}
