package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConstantMemoryTest {
    private static final int FORMS = 10_000;

    /** The file never exists as a whole: what the reader holds on to would show. */
    @Test
    void readsTenThousandFormsOfFourKilobytesInTheSpaceOfOne() throws IOException {
        String form =
                "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"NEW\" ref=\"%d\">"
                        + "<basic><p_address>" + "見本県架空市".repeat(200) + "</p_address></basic></form>\n";
        try (InputStream file = forms(form)) {
            FormReader reader = new FormReader(file);
            long before = 0;
            int count = 0;
            for (var read = reader.next(); read.isPresent(); read = reader.next()) {
                assertThat(read.get()).isInstanceOf(ReadForm.Complete.class);
                if (++count == 500) {
                    before = used();
                }
            }
            long grown = used() - before;

            assertThat(count).isEqualTo(FORMS);
            assertThat(reader.end().complete()).isTrue();
            assertThat(grown).as("bytes held after 9,500 more forms").isLessThan(8_000_000);
        }
    }

    private static InputStream forms(String form) {
        Iterator<InputStream> parts = IntStream.rangeClosed(0, FORMS + 1)
                .mapToObj(i ->
                        i == 0 ? "<forms xmlns=\"urn:hantei:forms:1\">" : i <= FORMS ? form.formatted(i) : "</forms>")
                .map(text -> (InputStream) new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        Enumeration<InputStream> each = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return Objects.requireNonNull(parts.next());
            }
        };
        return new SequenceInputStream(each);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
