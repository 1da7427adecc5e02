package jp.hantei.registry.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.sample.Samples;
import jp.hantei.judgement.xml.FormWriter;

/** Files of invented forms. */
final class SampleFile {
    static final Catalog CATALOG = Catalog.bundled();

    private SampleFile() {}

    static String of(String disease, int count, long seed) {
        RulePack pack = CATALOG.rulePack(disease, "2024-04");
        Samples samples = new Samples(pack, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FormWriter writer = new FormWriter(out)) {
            for (int i = 1; i <= count; i++) {
                writer.write(pack.workbook(), samples.patient(), "S-" + i);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
