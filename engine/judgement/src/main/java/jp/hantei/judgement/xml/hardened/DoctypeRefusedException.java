package jp.hantei.judgement.xml.hardened;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** The file carries a DOCTYPE; whatever it declares, it is refused before any of it is used. */
public final class DoctypeRefusedException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    DoctypeRefusedException(Location location) {
        super("DOCTYPE refused", location);
    }
}
