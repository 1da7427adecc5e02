package jp.hantei.judgement.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;

/** One form as JAXB sees it through {@link FormCursor}: whatever its revision, a form is a list of items. */
@XmlRootElement(name = FormCursor.FORM)
@XmlAccessorType(XmlAccessType.FIELD)
final class FormElement {
    @XmlAttribute
    String application = "";

    @XmlAttribute
    String ref = "";

    @XmlElement(name = FormCursor.ITEM)
    List<ItemElement> items = new ArrayList<>();

    /** One item element. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ItemElement {
        @XmlAttribute
        String id = "";

        @XmlAttribute
        String section = "";

        @XmlAttribute
        int line;

        @XmlValue
        String value = "";
    }
}
