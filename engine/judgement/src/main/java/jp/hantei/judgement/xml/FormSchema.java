package jp.hantei.judgement.xml;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;

/**
 * The XSD of one form revision, made from its 様式: every item optional, sections and items in any order, each once; an item
 * may always be empty, 不明 or 未実施.
 */
public final class FormSchema {
    private final RuleWorkbook workbook;
    private final FormNamespace namespace;
    private final XsdWriter xsd;
    private final StringWriter text = new StringWriter();

    private FormSchema(RuleWorkbook workbook) throws XMLStreamException {
        this.workbook = workbook;
        this.namespace =
                new FormNamespace(workbook.cover().number(), workbook.cover().revision());
        this.xsd = new XsdWriter(XmlOutput.text(text));
    }

    /** The namespace of a workbook's form. */
    public static FormNamespace namespace(RuleWorkbook workbook) {
        return new FormNamespace(workbook.cover().number(), workbook.cover().revision());
    }

    /** The XSD's text. */
    public static String of(RuleWorkbook workbook) {
        try {
            return new FormSchema(workbook).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write() throws XMLStreamException {
        xsd.startSchema(namespace.uri());
        xsd.documentation(namespace.disease() + " " + workbook.cover().name() + " " + namespace.revision());
        form();
        for (Section section : Section.values()) {
            section(section);
        }
        blank();
        Map<CodeList, String> lists = codeLists();
        for (Map.Entry<CodeList, String> list : lists.entrySet()) {
            XsdTypes.codeList(xsd, list.getValue(), list.getKey());
        }
        xsd.endSchema();
        return text.toString();
    }

    private void form() throws XMLStreamException {
        xsd.start("element", "name", FormCursor.FORM);
        xsd.start("complexType");
        xsd.start("all");
        for (Section section : Section.values()) {
            if (!items(section).isEmpty()) {
                xsd.empty("element", "name", section.element(), "type", "f:" + section.element(), "minOccurs", "0");
            }
        }
        xsd.end();
        xsd.empty("attribute", "name", "disease", "type", "xs:string", "use", "required", "fixed", namespace.disease());
        xsd.empty(
                "attribute", "name", "revision", "type", "xs:string", "use", "required", "fixed", namespace.revision());
        xsd.start("attribute", "name", "application", "use", "required");
        xsd.enumeration("xs:string", List.of("NEW", "RENEWAL"), List.of("新規", "更新"));
        xsd.end();
        xsd.start("attribute", "name", "ref");
        xsd.documentation("送り元の様式の番号（個人を表すものは書かない）");
        xsd.restriction("xs:string", "maxLength", Integer.toString(FormTag.MAX_REF));
        xsd.end();
        xsd.end();
        xsd.end();
    }

    private void section(Section section) throws XMLStreamException {
        if (items(section).isEmpty()) {
            return;
        }
        xsd.start("complexType", "name", section.element());
        xsd.documentation(section.label());
        xsd.start("all");
        Map<CodeList, String> lists = codeLists();
        for (Item item : items(section)) {
            xsd.start("element", "name", item.id(), "minOccurs", "0");
            xsd.documentation(item.title() + (item.unit().isEmpty() ? "" : "（" + item.unit() + "）"));
            XsdTypes.item(xsd, item, item.codeList().map(lists::get).orElse(""));
            xsd.end();
        }
        xsd.end();
        xsd.end();
    }

    private void blank() throws XMLStreamException {
        xsd.start("simpleType", "name", XsdTypes.BLANK);
        xsd.documentation("空欄、又は分からないという答え");
        xsd.restrictionOnly("xs:token", List.of("", "不明", "未実施"));
        xsd.end();
    }

    private List<Item> items(Section section) {
        return workbook.items().stream().filter(i -> i.section() == section).toList();
    }

    /** Code lists that the form uses, each with the name of its type. */
    private Map<CodeList, String> codeLists() {
        Map<CodeList, String> names = new LinkedHashMap<>();
        for (Item item : workbook.items()) {
            if (item.type() == ItemType.CODE) {
                item.codeList().ifPresent(list -> names.putIfAbsent(list, "codes-" + (names.size() + 1)));
            }
        }
        return names;
    }
}
