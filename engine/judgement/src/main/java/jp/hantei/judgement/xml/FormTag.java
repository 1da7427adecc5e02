package jp.hantei.judgement.xml;

import javax.xml.stream.XMLStreamReader;
import jp.hantei.rules.model.Application;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a {@code <form>}.
 *
 * @param application NEW or RENEWAL, empty when it is missing or wrong
 * @param ref the sender's own id, may be empty
 */
record FormTag(String application, String ref) {
    static final int MAX_REF = 100;

    static FormTag read(XMLStreamReader reader, FormNamespace namespace, FormNotes notes) {
        int line = reader.getLocation().getLineNumber();
        same(reader, "disease", namespace.disease(), notes, line);
        same(reader, "revision", namespace.revision(), notes, line);
        notes.attributes(reader, FormCursor.FORM, "disease", "revision", "application", "ref");
        return new FormTag(application(reader, notes, line), ref(reader, notes, line));
    }

    private static void same(XMLStreamReader reader, String name, String expected, FormNotes notes, int line) {
        String value = attribute(reader, name);
        if (value == null) {
            notes.add(line, "", "", "<form> に属性 " + name + " がありません。", name + "=\"" + expected + "\" と書いてください。");
        } else if (!value.equals(expected)) {
            notes.add(
                    line,
                    "",
                    FormProblem.cut(value),
                    "属性 " + name + " が名前空間（" + namespaceOf(reader) + "）と合いません。",
                    "どちらかを直してください。");
        }
    }

    private static String application(XMLStreamReader reader, FormNotes notes, int line) {
        String value = attribute(reader, "application");
        for (Application application : Application.values()) {
            if (application.name().equals(value)) {
                return application.name();
            }
        }
        notes.add(
                line,
                "",
                value == null ? "" : FormProblem.cut(value),
                "申請区分（属性 application）が" + (value == null ? "ありません。" : "読めません。"),
                "新規は application=\"NEW\"、更新は application=\"RENEWAL\" です。");
        return "";
    }

    private static String ref(XMLStreamReader reader, FormNotes notes, int line) {
        String value = attribute(reader, "ref");
        if (value == null) {
            return "";
        }
        if (value.length() > MAX_REF) {
            notes.add(line, "", "", "属性 ref が長すぎます（上限 " + MAX_REF + " 文字）。", "送り元の様式の番号だけを書いてください。");
            return "";
        }
        return value.strip();
    }

    private static String namespaceOf(XMLStreamReader reader) {
        return String.valueOf(reader.getNamespaceURI());
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if ((namespace == null || namespace.isEmpty())
                    && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
