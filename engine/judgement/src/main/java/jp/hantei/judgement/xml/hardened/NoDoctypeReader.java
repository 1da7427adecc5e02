package jp.hantei.judgement.xml.hardened;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses a DOCTYPE at its event: with DTD support off, a parser would only complain where an entity is used. */
final class NoDoctypeReader extends StreamReaderDelegate {
    NoDoctypeReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD) {
            throw new DoctypeRefusedException(getLocation());
        }
        return event;
    }

    /** The inherited one would step past a DOCTYPE inside the parser. */
    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            if (event == END_DOCUMENT || ((event == CHARACTERS || event == CDATA) && !isWhiteSpace())) {
                throw new XMLStreamException("no tag", getLocation());
            }
            event = next();
        }
        return event;
    }
}
