package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.RuleWorkbook;
import org.junit.jupiter.api.Test;

class FormWriterTest {
    private static final RuleWorkbook WORKBOOK = TestWorkbooks.everyType();

    @Test
    void writesItemsInTheOrderOfTheFormAndCodesInsteadOfLabels() throws XMLStreamException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("visits", "3");
        values.put("rest_tremor", "あり");
        values.put("rigidity", "未実施");
        values.put("p_family_name", "試験<&>𠮷");

        assertThat(written(values)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <forms xmlns="urn:hantei:forms:1">
                          <form xmlns="urn:hantei:form:006:2024-04" disease="006" revision="2024-04" application="NEW" ref="A-1">
                            <basic>
                              <p_family_name>試験&lt;&amp;>𠮷</p_family_name>
                            </basic>
                            <diagnosis>
                              <rest_tremor>1</rest_tremor>
                              <rigidity>未実施</rigidity>
                            </diagnosis>
                            <severity>
                              <visits>3</visits>
                            </severity>
                          </form>
                        </forms>
                        """);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws XMLStreamException {
        Map<String, String> values =
                Map.of("p_family_name", "一\r\n二\t三 𠮷葛\uDB40\uDD00", "rest_tremor", "1", "protein", "0.50");

        assertThat(ReadFile.text(written(values)).form(1).answers()).isEqualTo(new Answers(Application.NEW, values));
    }

    @Test
    void refusesAnItemThatTheFormDoesNotHave() {
        assertThatThrownBy(() -> written(Map.of("nonsense", "1"))).hasMessageContaining("nonsense");
    }

    @Test
    void refusesACharacterThatXmlCanNotCarry() {
        assertThatThrownBy(() -> written(Map.of("p_family_name", "試\u000b験")))
                .hasMessage("XML に書けない文字があります: p_family_name");
    }

    private static String written(Map<String, String> values) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FormWriter writer = new FormWriter(out)) {
            writer.write(WORKBOOK, new Answers(Application.NEW, values), "A-1");
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
