package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Section;
import org.junit.jupiter.api.Test;

class FormReaderTest {
    private static final String HEAD =
            "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"NEW\">";

    @Test
    void readsTheFormsOfAFileWithTheLineOfEachItem() {
        ReadFile file = ReadFile.resource("good.xml");

        assertThat(file.end()).isEqualTo(new FileEnd(2, 35, null));
        XmlForm first = file.form(1);
        assertThat(first.disease()).isEqualTo("006");
        assertThat(first.revision()).isEqualTo("2024-04");
        assertThat(first.ref()).isEqualTo("H001-2024-0001");
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.answers().application()).isEqualTo(Application.NEW);
        assertThat(first.answers().values())
                .containsEntry("p_family_name", "試験")
                .containsEntry("birth_date", "1951-04-02")
                .containsEntry("daily_function", "2")
                .hasSize(14);
        assertThat(first.line("birth_date")).isEqualTo(7);
        assertThat(first.sections()).containsEntry("hoehn_yahr", Section.SEVERITY);
    }

    @Test
    void takesSectionsAndItemsInAnyOrder() {
        XmlForm renewal = ReadFile.resource("good.xml").form(2);

        assertThat(renewal.answers().application()).isEqualTo(Application.RENEWAL);
        assertThat(renewal.answers().values()).isEqualTo(Map.of("daily_function", "1", "hoehn_yahr", "5", "sex", "2"));
    }

    @Test
    void takesASingleFormWithAFewItems() {
        ReadFile file = ReadFile.resource("partial.xml");

        assertThat(file.end().complete()).isTrue();
        assertThat(file.form(1).answers().values()).isEqualTo(Map.of("rigidity", "不明", "drug_response", "3"));
    }

    @Test
    void aBrokenFormDoesNotStopTheOthers() {
        ReadFile file = ReadFile.resource("mixed.xml");

        assertThat(file.end()).isEqualTo(new FileEnd(4, 22, null));
        assertThat(file.form(1).ref()).isEqualTo("ok-1");
        assertThat(file.form(4).ref()).isEqualTo("ok-2");
        assertThat(file.form(4).answers().values()).isEqualTo(Map.of("rest_tremor", "2"));
    }

    @Test
    void tellsAllThatIsWrongWithAForm() {
        assertThat(ReadFile.resource("mixed.xml").problems(3))
                .extracting(p -> p.line() + " " + p.item() + " " + p.reason())
                .containsExactly(
                        "9  属性 revision が名前空間（urn:hantei:form:006:2024-04）と合いません。",
                        "9  <form> に知らない属性「colour」があります。",
                        "9  申請区分（属性 application）が読めません。",
                        "10  項目の外に文字があります。",
                        "12 rest_tremor 項目の中に要素があります。",
                        "14 rigidity 同じ項目が2回あります。",
                        "16  節「symptoms」はありません。",
                        "17  要素「basic」の名前空間が様式と違います。");
    }

    @Test
    void namesAFormInTheWrapperNamespace() {
        assertThat(ReadFile.resource("mixed.xml").problems(2)).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(6);
            assertThat(p.reason()).contains("様式の要素ではありません");
            assertThat(p.fix()).contains("urn:hantei:form:疾病番号:様式改訂");
        });
    }

    @Test
    void aFileThatBreaksOffLosesItsLastFormOnly() {
        ReadFile file = ReadFile.resource("truncated.xml");

        assertThat(file.form(1).answers().values()).hasSize(14);
        assertThat(file.problems(2)).singleElement().satisfies(p -> assertThat(p.reason())
                .isEqualTo("この様式の途中で読めなくなりました: ファイルが途中で終わっています。"));
        assertThat(file.end().forms()).isEqualTo(2);
        assertThat(file.fault().line()).isEqualTo(28);
    }

    @Test
    void aFileWithoutItsLastTagIsToldOfAlthoughEveryFormWasRead() {
        ReadFile file = ReadFile.text("<forms xmlns=\"urn:hantei:forms:1\">\n" + HEAD + "</form>\n");

        assertThat(file.forms()).hasSize(1).allMatch(ReadForm.Complete.class::isInstance);
        assertThat(file.fault().reason()).isEqualTo("ファイルが途中で終わっています。");
    }

    @Test
    void refusesAnotherRoot() {
        ReadFile file = ReadFile.text("<patients><form/></patients>");

        assertThat(file.forms()).isEmpty();
        assertThat(file.fault().fix()).contains("urn:hantei:forms:1");
    }

    @Test
    void namesAnEmptyFile() {
        assertThat(ReadFile.text("").fault().reason()).isEqualTo("ファイルが空です。");
        assertThat(ReadFile.text("PK").fault().reason()).startsWith("XML の書き方の誤り");
    }

    @Test
    void tellsOfTextBetweenForms() {
        ReadFile file = ReadFile.text("<forms xmlns=\"urn:hantei:forms:1\">x" + HEAD + "</form></forms>");

        assertThat(file.forms()).hasSize(1);
        assertThat(file.fault().reason()).isEqualTo("<form> の外に文字があります。");
    }

    @Test
    void aNamespaceWithAPrefixIsTheSame() {
        ReadFile file = ReadFile.text("<w:forms xmlns:w=\"urn:hantei:forms:1\" xmlns:f=\"urn:hantei:form:006:2024-04\">"
                + "<f:form disease=\"006\" revision=\"2024-04\" application=\"NEW\">"
                + "<f:severity><f:visits>3</f:visits></f:severity></f:form></w:forms>");

        assertThat(file.form(1).answers().values()).isEqualTo(Map.of("visits", "3"));
    }
}
