package jp.hantei.judgement.xml;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;

/**
 * Writes forms, one after the other, in constant memory and always in the same way: items in the order of the form, one per
 * line, codes instead of labels. {@link #close()} ends the file but leaves the stream open. Not thread-safe.
 */
public final class FormWriter implements AutoCloseable {
    private final XMLStreamWriter out;

    public FormWriter(OutputStream stream) throws XMLStreamException {
        out = XmlOutput.utf8(stream);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("forms");
        out.writeDefaultNamespace(FormNamespace.WRAPPER);
    }

    /**
     * Writes one form.
     *
     * @param ref the sender's own id, may be empty
     * @throws IllegalArgumentException when an answer belongs to no item of the form
     */
    public void write(RuleWorkbook workbook, Answers answers, String ref) throws XMLStreamException {
        for (String id : answers.values().keySet()) {
            if (workbook.item(id).isEmpty()) {
                throw new IllegalArgumentException("様式にない項目です: " + id);
            }
        }
        FormNamespace namespace = FormSchema.namespace(workbook);
        line(1);
        out.writeStartElement(FormCursor.FORM);
        out.writeDefaultNamespace(namespace.uri());
        out.writeAttribute("disease", namespace.disease());
        out.writeAttribute("revision", namespace.revision());
        out.writeAttribute("application", answers.application().name());
        if (!ref.isEmpty()) {
            out.writeAttribute("ref", ref);
        }
        for (Section section : Section.values()) {
            section(workbook, answers, section);
        }
        line(1);
        out.writeEndElement();
    }

    private void section(RuleWorkbook workbook, Answers answers, Section section) throws XMLStreamException {
        boolean open = false;
        for (Item item : workbook.items()) {
            String value = answers.values().get(item.id());
            if (item.section() != section || value == null) {
                continue;
            }
            if (!open) {
                line(2);
                out.writeStartElement(section.element());
                open = true;
            }
            line(3);
            out.writeStartElement(item.id());
            out.writeCharacters(checked(item, value));
            out.writeEndElement();
        }
        if (open) {
            line(2);
            out.writeEndElement();
        }
    }

    /** A label becomes its code; what is no code of the list stays as it is, for the reader to refuse. */
    private static String checked(Item item, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
            if (control || c == 0xFFFE || c == 0xFFFF) {
                throw new IllegalArgumentException("XML に書けない文字があります: " + item.id());
            }
        }
        return item.codeList().flatMap(list -> list.find(value)).map(Code::code).orElse(value);
    }

    @Override
    public void close() throws XMLStreamException {
        line(0);
        out.writeEndElement();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.close();
    }

    private void line(int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
