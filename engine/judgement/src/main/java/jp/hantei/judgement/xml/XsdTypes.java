package jp.hantei.judgement.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;

/** The types of items in an XSD. */
final class XsdTypes {
    /** Name of the type for no answer, 不明 and 未実施. */
    static final String BLANK = "noAnswer";

    private XsdTypes() {}

    /** The type of one item, inside its element. */
    static void item(XsdWriter xsd, Item item, String codeListType) throws XMLStreamException {
        switch (item.type()) {
            case CODE -> {
                xsd.start("simpleType");
                xsd.empty("union", "memberTypes", "f:" + codeListType + " f:" + BLANK);
                xsd.end();
            }
            case NUMBER -> union(xsd, "xs:decimal", limits(item, true));
            case INTEGER -> union(xsd, "xs:integer", limits(item, false));
            case DATE -> union(xsd, "xs:date", List.of("pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
            case MONTH -> union(xsd, "xs:gYearMonth", List.of("pattern", "[0-9]{4}-[0-9]{2}"));
            case TEXT -> xsd.restriction("xs:string", "maxLength", Integer.toString(FormCursor.MAX_ANSWER));
        }
    }

    /** A named type of a code list. */
    static void codeList(XsdWriter xsd, String name, CodeList list) throws XMLStreamException {
        xsd.start("simpleType", "name", name);
        xsd.documentation(list.name());
        xsd.start("restriction", "base", "xs:token");
        for (Code code : list.codes()) {
            xsd.start("enumeration", "value", code.code());
            xsd.documentation(code.label());
            xsd.end();
        }
        xsd.end();
        xsd.end();
    }

    private static void union(XsdWriter xsd, String base, List<String> facets) throws XMLStreamException {
        xsd.start("simpleType");
        xsd.start("union", "memberTypes", "f:" + BLANK);
        xsd.restriction(base, facets.toArray(String[]::new));
        xsd.end();
        xsd.end();
    }

    private static List<String> limits(Item item, boolean withFraction) {
        List<String> facets = new ArrayList<>();
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        Integer decimals = item.decimals();
        if (min != null) {
            facets.add("minInclusive");
            facets.add(min.toPlainString());
        }
        if (max != null) {
            facets.add("maxInclusive");
            facets.add(max.toPlainString());
        }
        if (withFraction && decimals != null) {
            facets.add("fractionDigits");
            facets.add(decimals.toString());
        }
        return facets;
    }
}
