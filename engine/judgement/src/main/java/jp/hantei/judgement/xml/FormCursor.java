package jp.hantei.judgement.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Shows JAXB one {@code <form>} of any revision as {@code <form><item id= section= line=>value</item>…</form>}, notes what
 * does not follow the format, and ends with the form. Stands on the form's start tag at first. Not thread-safe.
 */
final class FormCursor extends StreamReaderDelegate {
    static final String FORM = "form";
    static final String ITEM = "item";
    /** Elements of one form; the largest form has a few hundred items. */
    static final int MAX_ELEMENTS = 5_000;
    /** Characters of one answer. */
    static final int MAX_ANSWER = 4_000;

    private enum Place {
        FORM,
        SECTION,
        ITEM,
        AFTER
    }

    private final String namespace;
    private final FormNotes notes;
    private final @Nullable SchemaCheck schema;
    private final Set<String> seen = new HashSet<>();
    private String[] names;
    private String[] values;
    private Place place = Place.FORM;
    private String shownName = FORM;
    private String section = "";
    private String item = "";
    private int itemLine;
    private int length;
    private int elements;
    private @Nullable XMLStreamException fault;

    FormCursor(XMLStreamReader reader, FormNamespace namespace, FormNotes notes, @Nullable SchemaCheck schema) {
        super(reader);
        this.namespace = namespace.uri();
        this.notes = notes;
        this.schema = schema;
        FormTag tag = FormTag.read(reader, namespace, notes);
        this.names = new String[] {"application", "ref"};
        this.values = new String[] {tag.application(), tag.ref()};
        if (schema != null) {
            schema.start(reader);
        }
    }

    @Override
    public int next() throws XMLStreamException {
        if (place == Place.AFTER) {
            return END_DOCUMENT;
        }
        while (true) {
            int event = step();
            boolean shown =
                    switch (event) {
                        case START_ELEMENT -> start();
                        case END_ELEMENT -> end();
                        case CHARACTERS, CDATA, SPACE -> text();
                        default -> false;
                    };
            if (shown) {
                return event;
            }
        }
    }

    /** Why the file could not be read on; JAXB does not pass it on whole. */
    @Nullable
    XMLStreamException fault() {
        return fault;
    }

    private int step() throws XMLStreamException {
        try {
            int event = super.next();
            if (schema != null) {
                schema.event(getParent());
            }
            return event;
        } catch (XMLStreamException e) {
            fault = e;
            throw e;
        }
    }

    /** Leaves the form wherever it stands, so that the next one can be read. */
    void skipToEnd() throws XMLStreamException {
        while (place != Place.AFTER) {
            next();
        }
    }

    private boolean start() throws XMLStreamException {
        elements++;
        if (elements == MAX_ELEMENTS + 1) {
            notes.add(line(), "", "", "1つの様式に要素が多すぎます（上限 " + MAX_ELEMENTS + "）。", "様式ごとに <form> を分けてください。");
        }
        String name = super.getLocalName();
        boolean ours = namespace.equals(super.getNamespaceURI());
        switch (place) {
            case FORM -> enterSection(name, ours);
            case SECTION -> {
                return enterItem(name, ours);
            }
            default -> {
                notes.add(line(), item, "", "項目の中に要素があります。", "項目には値だけを書いてください。");
                skip();
            }
        }
        return false;
    }

    private void enterSection(String name, boolean ours) throws XMLStreamException {
        if (!ours) {
            notes.wrongNamespace(line(), name, namespace);
            skip();
        } else if (Sections.of(name).isEmpty()) {
            notes.add(line(), "", "", "節「" + FormProblem.cut(name) + "」はありません。", "節は " + Sections.names() + " です。");
            skip();
        } else {
            if (!seen.add("<" + name)) {
                notes.add(line(), "", "", "節「" + name + "」が2回あります。", "1つの節にまとめてください。");
            }
            notes.attributes(getParent(), name);
            section = name;
            place = Place.SECTION;
        }
    }

    private boolean enterItem(String name, boolean ours) throws XMLStreamException {
        if (!ours) {
            notes.wrongNamespace(line(), name, namespace);
            skip();
            return false;
        }
        if (elements > MAX_ELEMENTS) {
            skip();
            return false;
        }
        if (!seen.add(name)) {
            notes.add(line(), FormProblem.cut(name), "", "同じ項目が2回あります。", "1つにしてください。");
            skip();
            return false;
        }
        notes.attributes(getParent(), name);
        item = name;
        itemLine = line();
        length = 0;
        names = new String[] {"id", "section", "line"};
        values = new String[] {name, section, Integer.toString(itemLine)};
        shownName = ITEM;
        place = Place.ITEM;
        return true;
    }

    private boolean end() {
        switch (place) {
            case ITEM -> {
                place = Place.SECTION;
                return true;
            }
            case SECTION -> {
                place = Place.FORM;
                shownName = FORM;
                return false;
            }
            default -> {
                place = Place.AFTER;
                return true;
            }
        }
    }

    private boolean text() {
        if (place != Place.ITEM) {
            if (!getParent().isWhiteSpace()) {
                notes.strayText(getParent());
            }
            return false;
        }
        int before = length;
        length += getTextLength();
        if (length > MAX_ANSWER && before <= MAX_ANSWER) {
            notes.add(itemLine, item, "", "値が長すぎます（上限 " + MAX_ANSWER + " 文字）。", "短くしてください。");
        }
        return length <= MAX_ANSWER;
    }

    /** Passes over an element that is not ours, with all that is in it. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = step();
            if (event == START_ELEMENT) {
                depth++;
            } else if (event == END_ELEMENT) {
                depth--;
            }
        }
    }

    private int line() {
        return getLocation().getLineNumber();
    }

    @Override
    public int getEventType() {
        return place == Place.AFTER ? END_DOCUMENT : super.getEventType();
    }

    @Override
    public String getLocalName() {
        return shownName;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public int getNamespaceCount() {
        return 0;
    }

    @Override
    public int getAttributeCount() {
        return names.length;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return names[index];
    }

    @Override
    public String getAttributeNamespace(int index) {
        return "";
    }

    @Override
    public String getAttributePrefix(int index) {
        return "";
    }

    @Override
    public String getAttributeType(int index) {
        return "CDATA";
    }

    @Override
    public String getAttributeValue(int index) {
        return values[index];
    }
}
