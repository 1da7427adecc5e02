package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.validation.Schema;
import jp.hantei.judgement.xml.hardened.HardenedXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class FormSchemaTest {
    private static final String XSD = FormSchema.of(TestWorkbooks.everyType());

    @Test
    void tellsWhatCodesAndItemsMean() {
        assertThat(XSD)
                .contains("targetNamespace=\"urn:hantei:form:006:2024-04\"")
                .contains("<xs:documentation>あり</xs:documentation>")
                .contains("<xs:documentation>項目 protein（g/日）</xs:documentation>");
    }

    @ParameterizedTest
    @CsvSource({
        "diagnosis, rest_tremor, 1",
        "diagnosis, rest_tremor, ' 3 '",
        "diagnosis, rest_tremor, 不明",
        "diagnosis, rest_tremor, ''",
        "diagnosis, protein, 3.50",
        "diagnosis, protein, 未実施",
        "severity, visits, 30",
        "basic, birth_date, 1951-04-02",
        "basic, onset_month, 2020-04",
        "basic, p_family_name, 試験",
    })
    void takes(String section, String item, String value) throws SAXException {
        assertThat(problems(section, item, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "diagnosis, rest_tremor, 4",
        "diagnosis, rest_tremor, あり",
        "diagnosis, protein, 3.505",
        "diagnosis, protein, 50.01",
        "diagnosis, protein, たくさん",
        "severity, visits, 1.5",
        "severity, visits, -1",
        "basic, birth_date, 1951-02-30",
        "basic, birth_date, 1951-04-02Z",
        "basic, onset_month, 2020-13",
    })
    void refusesAValueAtItsLine(String section, String item, String value) throws SAXException {
        assertThat(problems(section, item, value)).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.item()).isEqualTo(item);
            assertThat(p.value()).isEqualTo(value);
            assertThat(p.reason()).startsWith("値が XSD の型に合いません");
        });
    }

    @ParameterizedTest
    @CsvSource({"diagnosis, p_famly_name", "diagnosis, visits", "research, visits"})
    void refusesAnItemThatIsNotInItsSectionWithoutShowingItsValue(String section, String item) throws SAXException {
        assertThat(problems(section, item, "9")).singleElement().satisfies(p -> {
            assertThat(p.reason()).startsWith("XSD にない書き方です");
            assertThat(p.value()).isEmpty();
        });
    }

    @Test
    void aSchemaMayNotFetchAnything() {
        String importing = XSD.replaceFirst(
                "<xs:annotation>",
                "<xs:import namespace=\"urn:x\" schemaLocation=\"file:///etc/passwd\"/><xs:annotation>");
        assertThatThrownBy(() -> HardenedXml.schema(importing))
                .isInstanceOfAny(SAXException.class, IllegalStateException.class);
    }

    private static List<FormProblem> problems(String section, String item, String value) throws SAXException {
        String xml =
                "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"NEW\">\n"
                        + "<" + section + ">\n<" + item + ">" + value + "</" + item + ">\n</" + section + ">\n</form>";
        Schema schema = HardenedXml.schema(XSD);
        ReadFile file = ReadFile.of(new FormReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), namespace -> Optional.of(schema)));
        return ((ReadForm.Complete) file.forms().get(0)).schemaProblems();
    }
}
