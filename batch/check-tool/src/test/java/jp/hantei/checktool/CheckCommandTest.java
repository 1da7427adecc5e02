package jp.hantei.checktool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String FORM =
            "<form xmlns=\"urn:hantei:form:006:2024-04\" disease=\"006\" revision=\"2024-04\" application=\"RENEWAL\">";

    @TempDir
    private Path folder;

    private record Ran(int exit, String out, String err) {}

    @Test
    void listsWhatIsWrongForExcel() throws IOException {
        Path file = write(
                "a.xml",
                "<forms xmlns=\"urn:hantei:forms:1\">\n" + FORM
                        + "\n<severity><hoehn_yahr>9</hoehn_yahr></severity></form>\n"
                        + FORM + "<basic><p_family_name>=秘\uFFFD密</p_family_name></basic></form>\n</forms>");
        Path csv = folder.resolve("errors.csv");

        Ran ran = run("check", file.toString(), "--errors", csv.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).startsWith("a.xml: 2 件（誤り 2、指摘あり 0）");
        List<String> lines = Files.readString(csv).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFF\"ファイル\",\"行\",\"様式番号\",\"項目\",\"値\",\"理由\",\"直し方\"");
        assertThat(lines.get(1)).startsWith("\"a.xml\",\"3\",\"1\",\"hoehn_yahr\",\"9\",\"コード表にない答えです。\"");
        assertThat(lines.get(2)).startsWith("\"a.xml\",\"4\",\"2\",\"p_family_name\",\"（個人情報のため非表示）\",\"文字化け");
        assertThat(Files.readString(csv)).doesNotContain("秘\uFFFD密");
    }

    @Test
    void countsTheVerdictsOfEachFile() throws IOException {
        Path eligible = write(
                "a.xml",
                FORM + "<severity><hoehn_yahr>3</hoehn_yahr><daily_function>2</daily_function></severity></form>");
        Path broken = write("b.xml", "<forms xmlns=\"urn:hantei:forms:1\">");

        Ran ran = run("check", eligible.toString(), broken.toString(), "--json");

        JsonNode files = new JsonMapper().readTree(ran.out());
        assertThat(files.get(0).get("ELIGIBLE").asInt()).isEqualTo(1);
        assertThat(files.get(0).get("complete").asBoolean()).isTrue();
        assertThat(files.get(1).get("complete").asBoolean()).isFalse();
        assertThat(files.get(1).get("errors").get(0).get("reason").asString()).isEqualTo("ファイルが途中で終わっています。");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run().exit()).isEqualTo(2);
        assertThat(run("check").exit()).isEqualTo(2);
        assertThat(run("check", folder.resolve("none.xml").toString()).err()).contains("ファイルを読めません");
        assertThat(run("check", "--help").exit()).isZero();
    }

    private Path write(String name, String xml) throws IOException {
        return Files.writeString(folder.resolve(name), xml);
    }

    private static Ran run(String... args) {
        CommandLine line = HanteiCheck.commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Ran(line.execute(args), out.toString(), err.toString());
    }
}
