package jp.hantei.judgement.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects what is wrong with one form, up to a limit. Not thread-safe. */
final class FormNotes {
    static final int KEPT = 100;

    private final List<FormProblem> problems = new ArrayList<>();

    void add(int line, String item, String value, String reason, String fix) {
        if (problems.size() < KEPT) {
            problems.add(new FormProblem(line, item, value, reason, fix));
        }
    }

    /** Adds what another check found, unless something was told of the same item already. */
    void addUnlessTold(FormProblem problem) {
        boolean told =
                problems.stream().anyMatch(p -> !p.item().isEmpty() && p.item().equals(problem.item()));
        if (!told && problems.size() < KEPT) {
            problems.add(problem);
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<FormProblem> list() {
        return List.copyOf(problems);
    }

    void wrongNamespace(int line, String name, String expected) {
        add(
                line,
                "",
                "",
                "要素「" + FormProblem.cut(name) + "」の名前空間が様式と違います。",
                "<form> の xmlns=\"" + expected + "\" と同じ名前空間にしてください。");
    }

    /** Text where only elements may stand; its line is that of its first character that is no space. */
    void strayText(XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        char[] text = reader.getTextCharacters();
        for (int i = reader.getTextStart(); i < text.length && Character.isWhitespace(text[i]); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        add(line, "", "", "項目の外に文字があります。", "値は項目の要素の中に書いてください。");
    }

    /** Only the named attributes may stand there; those of XML Schema instances are passed over. */
    void attributes(XMLStreamReader reader, String element, String... known) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                continue;
            }
            boolean plain = namespace == null || namespace.isEmpty();
            if (!plain || !Arrays.asList(known).contains(name)) {
                add(
                        reader.getLocation().getLineNumber(),
                        "",
                        "",
                        "<" + FormProblem.cut(element) + "> に知らない属性「" + FormProblem.cut(name) + "」があります。",
                        "属性を消してください。値は要素の中に書きます。");
            }
        }
    }
}
