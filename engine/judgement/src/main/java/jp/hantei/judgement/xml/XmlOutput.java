package jp.hantei.judgement.xml;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Makes the writers. Thread-safe. */
final class XmlOutput {
    private static final XMLOutputFactory FACTORY = factory();

    private XmlOutput() {}

    static XMLStreamWriter utf8(OutputStream out) throws XMLStreamException {
        return FACTORY.createXMLStreamWriter(out, "UTF-8");
    }

    static XMLStreamWriter text(Writer out) throws XMLStreamException {
        return FACTORY.createXMLStreamWriter(out);
    }

    private static XMLOutputFactory factory() {
        XMLOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return factory;
    }
}
