package jp.hantei.judgement.xml;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented elements of XML Schema. Not thread-safe. */
final class XsdWriter {
    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final XMLStreamWriter out;
    private int depth;
    private boolean justOpened;

    XsdWriter(XMLStreamWriter out) {
        this.out = out;
    }

    void startSchema(String target) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("xs", "schema", XS);
        out.writeNamespace("xs", XS);
        out.writeNamespace("f", target);
        out.writeAttribute("targetNamespace", target);
        out.writeAttribute("elementFormDefault", "qualified");
        depth = 1;
        justOpened = true;
    }

    void endSchema() throws XMLStreamException {
        end();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.close();
    }

    void start(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeStartElement("xs", name, XS);
        attributes(attributes);
        depth++;
        justOpened = true;
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement("xs", name, XS);
        attributes(attributes);
        justOpened = false;
    }

    void end() throws XMLStreamException {
        depth--;
        if (!justOpened) {
            line();
        }
        out.writeEndElement();
        justOpened = false;
    }

    void documentation(String text) throws XMLStreamException {
        line();
        out.writeStartElement("xs", "annotation", XS);
        out.writeStartElement("xs", "documentation", XS);
        out.writeCharacters(text);
        out.writeEndElement();
        out.writeEndElement();
        justOpened = false;
    }

    /** A simple type with facets, given as name and value in turn. */
    void restriction(String base, String... facets) throws XMLStreamException {
        start("simpleType");
        start("restriction", "base", base);
        for (int i = 0; i < facets.length; i += 2) {
            empty(facets[i], "value", facets[i + 1]);
        }
        end();
        end();
    }

    /** A simple type of a few values, each with what it means. */
    void enumeration(String base, List<String> values, List<String> meanings) throws XMLStreamException {
        start("simpleType");
        start("restriction", "base", base);
        for (int i = 0; i < values.size(); i++) {
            start("enumeration", "value", values.get(i));
            documentation(meanings.get(i));
            end();
        }
        end();
        end();
    }

    /** A restriction to a few values, inside a type that is open already. */
    void restrictionOnly(String base, List<String> values) throws XMLStreamException {
        start("restriction", "base", base);
        for (String value : values) {
            empty("enumeration", "value", value);
        }
        end();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
