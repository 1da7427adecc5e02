package jp.hantei.judgement.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Shows one form, as it stands in the file, to the XSD of its revision while it is read. Not thread-safe. */
final class SchemaCheck implements ErrorHandler {
    private static final int ITEM_DEPTH = 3;

    private final ValidatorHandler validator;
    private final FormNotes notes;
    private final StringBuilder value = new StringBuilder();
    private int depth;
    private int line;
    private int itemLine;
    private String item = "";
    private boolean reported;

    SchemaCheck(Schema schema, FormNotes notes) {
        this.notes = notes;
        this.validator = schema.newValidatorHandler();
        validator.setErrorHandler(this);
    }

    /** The cursor stands on the form's start tag. */
    void start(XMLStreamReader reader) {
        try {
            validator.startDocument();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        event(reader);
    }

    void event(XMLStreamReader reader) {
        line = reader.getLocation().getLineNumber();
        try {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> startElement(reader);
                case XMLStreamConstants.END_ELEMENT -> endElement(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    char[] text = reader.getTextCharacters();
                    int from = reader.getTextStart();
                    int length = reader.getTextLength();
                    value.append(text, from, Math.min(length, Math.max(0, FormCursor.MAX_ANSWER - value.length())));
                    validator.characters(text, from, length);
                }
                default -> {}
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void startElement(XMLStreamReader reader) throws SAXException {
        depth++;
        if (depth <= ITEM_DEPTH) {
            item = depth == ITEM_DEPTH ? reader.getLocalName() : "";
            itemLine = line;
            reported = false;
        }
        value.setLength(0);
        String name = reader.getLocalName();
        validator.startElement(namespace(reader.getNamespaceURI()), name, name, attributes(reader));
    }

    private void endElement(XMLStreamReader reader) throws SAXException {
        String name = reader.getLocalName();
        validator.endElement(namespace(reader.getNamespaceURI()), name, name);
        depth--;
        if (depth < ITEM_DEPTH) {
            item = "";
        }
        if (depth == 0) {
            validator.endDocument();
        }
    }

    private static AttributesImpl attributes(XMLStreamReader reader) {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            attributes.addAttribute(
                    namespace(reader.getAttributeNamespace(i)), name, name, "CDATA", reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    @Override
    public void error(SAXParseException fault) {
        if (reported) {
            return; // one fault of a value is told in two or three steps
        }
        reported = true;
        String text = String.valueOf(fault.getMessage());
        String rule = text.contains(":") ? text.substring(0, text.indexOf(':')) : "";
        boolean structure = rule.startsWith("cvc-complex-type") || rule.startsWith("cvc-elt");
        String shown = structure || item.startsWith("p_") ? "" : FormProblem.cut(value.toString());
        notes.add(
                item.isEmpty() ? line : itemLine,
                FormProblem.cut(item),
                shown,
                (structure ? "XSD にない書き方です" : "値が XSD の型に合いません") + "（" + rule + "）。",
                "様式の XSD（catalog schema）を確かめてください。");
    }

    @Override
    public void fatalError(SAXParseException fault) {
        error(fault);
    }

    @Override
    public void warning(SAXParseException fault) {
        // a warning does not make a form invalid
    }
}
