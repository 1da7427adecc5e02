package jp.hantei.judgement.xml.hardened;

import com.ctc.wstx.api.WstxInputProperties;
import javax.xml.stream.XMLInputFactory;

/** What a parser takes before it gives up. A file may hold any number of forms, so elements are counted per form instead. */
public final class Limits {
    /** Elements inside each other: forms, form, section, item and room to name what is too deep. */
    public static final int DEPTH = 16;
    /** Characters of one attribute. */
    public static final int ATTRIBUTE = 2_000;
    /** Attributes of one element. */
    public static final int ATTRIBUTES = 32;
    /** Characters of one piece of text. */
    public static final int TEXT = 1_000_000;

    private Limits() {}

    static void apply(XMLInputFactory factory) {
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEXT);
    }
}
