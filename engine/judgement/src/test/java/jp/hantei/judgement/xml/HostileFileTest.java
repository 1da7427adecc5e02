package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody should trust, and files that were saved wrongly. */
class HostileFileTest {
    private static final String HEAD =
            "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"NEW\">";

    @ParameterizedTest
    @ValueSource(strings = {"doctype.xml", "external-entity.xml"})
    void refusesADoctypeBeforeAnyOfItIsUsed(String name) {
        ReadFile file = ReadFile.resource(name);

        assertThat(file.forms()).isEmpty();
        assertThat(file.fault().line()).isEqualTo(2);
        assertThat(file.fault().reason()).startsWith("DOCTYPE");
    }

    @Test
    void refusesAnUndeclaredEntityWithoutQuotingTheContent() {
        ReadFile file = ReadFile.resource("undeclared-entity.xml");

        assertThat(file.fault().toString()).contains("実体参照").contains("行 4").doesNotContain("試験");
    }

    @Test
    void namesBytesThatAreNotUtf8() {
        ReadFile file = ReadFile.resource("ms932-undeclared.xml");

        assertThat(file.fault().reason()).contains("UTF-8 として読めない").contains("Shift_JIS");
    }

    @Test
    void namesADeclaredEncodingOtherThanUtf8() {
        ReadFile file = ReadFile.resource("ms932-declared.xml");

        assertThat(file.forms()).isEmpty();
        assertThat(file.fault().reason()).isEqualTo("文字コードが「Shift_JIS」です。");
    }

    @Test
    void namesAnEncodingThatDoesNotExist() {
        assertThat(ReadFile.text("<?xml version=\"1.0\" encoding=\"x-nonsense\"?><forms/>")
                        .fault()
                        .fix())
                .contains("UTF-8");
    }

    @Test
    void endsAtElementsTooDeepInsideEachOther() {
        ReadFile file = ReadFile.text(
                HEAD + "<diagnosis>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</diagnosis></form>");

        assertThat(file.fault().reason()).contains("上限");
    }

    @Test
    void refusesOneAnswerThatIsTooLongAndReadsOn() {
        String form = HEAD + "<basic><p_address>%s</p_address></basic></form>";
        ReadFile file = ReadFile.text("<forms xmlns=\"urn:hantei:forms:1\">" + form.formatted("あ".repeat(4_001))
                + form.formatted("見本県") + "</forms>");

        assertThat(file.problems(1)).singleElement().satisfies(p -> {
            assertThat(p.reason()).contains("上限 4000 文字");
            assertThat(p.value()).isEmpty();
        });
        assertThat(file.form(2).answers().values()).containsEntry("p_address", "見本県");
    }

    @Test
    void endsAtTextOfMegabytes() {
        ReadFile file =
                ReadFile.text(HEAD + "<basic><p_address>" + "x".repeat(3_000_000) + "</p_address></basic></form>");

        assertThat(file.forms()).singleElement().isInstanceOf(ReadForm.Broken.class);
    }

    @Test
    void endsAtAnAttributeThatIsTooLong() {
        ReadFile file = ReadFile.text(HEAD.replace("NEW", "N".repeat(10_000)) + "</form>");

        assertThat(file.fault().reason()).contains("上限");
    }

    @Test
    void refusesAFormOfTooManyElements() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            items.append("<i").append(i).append(">1</i").append(i).append('>');
        }
        ReadFile file = ReadFile.text(HEAD + "<diagnosis>" + items + "</diagnosis></form>");

        assertThat(file.end().complete()).isTrue();
        assertThat(file.problems(1)).singleElement().satisfies(p -> assertThat(p.reason())
                .contains("要素が多すぎます"));
    }
}
