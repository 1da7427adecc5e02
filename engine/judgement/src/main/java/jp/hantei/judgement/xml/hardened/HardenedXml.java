package jp.hantei.judgement.xml.hardened;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.xml.sax.SAXException;

/** Makes the parsers. Factories are named by class, never looked up: the class path must not decide. Thread-safe. */
public final class HardenedXml {
    private static final XMLInputFactory INPUT = inputFactory();

    private HardenedXml() {}

    /** A cursor over a file that nobody trusts; the caller closes the stream. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return new NoDoctypeReader(INPUT.createXMLStreamReader(in));
    }

    /** A schema from text that we wrote ourselves; it may not fetch anything. */
    public static Schema schema(String xsd) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            throw new IllegalStateException("external access refused: " + systemId);
        });
        return factory.newSchema(new StreamSource(new StringReader(xsd)));
    }

    private static XMLInputFactory inputFactory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // a fault must come out of next(), as a checked exception
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external access refused");
        });
        Limits.apply(factory);
        return factory;
    }
}
