package jp.hantei.judgement.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import jp.hantei.judgement.xml.hardened.HardenedXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file form by form, in constant memory whatever its size. A form that does not follow the format does not stop the
 * others; a file that can't be read on says where it ended. Not thread-safe; the caller closes the stream.
 */
public final class FormReader {
    private static final String FORMS = "forms";

    private final Function<FormNamespace, Optional<Schema>> schemas;
    private final Unmarshaller unmarshaller;
    private @Nullable XMLStreamReader reader;
    private @Nullable FormProblem problem;
    private boolean rootSeen;
    private int forms;
    private int lastLine = 1;

    /** Reads without XSD; the items are checked later, by the rules. */
    public FormReader(InputStream in) {
        this(in, namespace -> Optional.empty());
    }

    /** Checks each form against the XSD that belongs to its namespace as well, where there is one. */
    public FormReader(InputStream in, Function<FormNamespace, Optional<Schema>> schemas) {
        this.schemas = schemas;
        try {
            this.unmarshaller = Jaxb.CONTEXT.createUnmarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
        try {
            XMLStreamReader opened = HardenedXml.reader(in);
            problem = Encodings.problem(opened);
            reader = problem == null ? opened : null;
        } catch (XMLStreamException e) {
            problem = FileFault.of(e, lastLine);
        }
    }

    /** The next form, or nothing when the file has ended: then see {@link #end()}. */
    public Optional<ReadForm> next() {
        XMLStreamReader open = reader;
        if (open == null) {
            return Optional.empty();
        }
        try {
            while (open.hasNext()) {
                int event = open.next();
                lastLine = open.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (isRoot(open)) {
                        continue;
                    }
                    if (reader == null) {
                        return Optional.empty();
                    }
                    return Optional.of(form(open));
                }
                if (event == XMLStreamConstants.CHARACTERS && !open.isWhiteSpace() && problem == null) {
                    problem = new FormProblem(lastLine, "", "", "<form> の外に文字があります。", "文字を消してください。");
                }
            }
            close();
        } catch (XMLStreamException e) {
            problem = FileFault.of(e, lastLine);
            close();
        }
        return Optional.empty();
    }

    /** How the file ended; only after {@link #next()} has returned nothing. */
    public FileEnd end() {
        return new FileEnd(forms, problem == null ? lastLine : Math.max(lastLine, problem.line()), problem);
    }

    /** Whether it is the element around the forms; a file may also be a single {@code <form>}. */
    private boolean isRoot(XMLStreamReader open) {
        if (rootSeen) {
            return false;
        }
        rootSeen = true;
        if (FORMS.equals(open.getLocalName()) && FormNamespace.WRAPPER.equals(open.getNamespaceURI())) {
            return true;
        }
        if (!FormCursor.FORM.equals(open.getLocalName())) {
            problem = new FormProblem(
                    lastLine,
                    "",
                    "",
                    "先頭の要素が判定の XML ではありません。",
                    "<forms xmlns=\"" + FormNamespace.WRAPPER + "\"> で始めてください。");
            close();
        }
        return false;
    }

    private ReadForm form(XMLStreamReader open) throws XMLStreamException {
        forms++;
        int line = lastLine;
        FormNotes notes = new FormNotes();
        Optional<FormNamespace> namespace = FormNamespace.of(String.valueOf(open.getNamespaceURI()));
        if (namespace.isEmpty() || !FormCursor.FORM.equals(open.getLocalName())) {
            notes.add(
                    line,
                    "",
                    "",
                    "様式の要素ではありません（名前空間又は名前が違います）。",
                    "<form xmlns=\"" + new FormNamespace("疾病番号", "様式改訂").uri() + "\" …> と書いてください。");
            skip(open, notes);
            return new ReadForm.Broken(forms, line, "", notes.list());
        }
        FormNotes schemaNotes = new FormNotes();
        SchemaCheck check = schemas.apply(namespace.get())
                .map(schema -> new SchemaCheck(schema, schemaNotes))
                .orElse(null);
        FormCursor cursor = new FormCursor(open, namespace.get(), notes, check);
        FormElement element = unmarshal(cursor, notes);
        lastLine = Math.max(lastLine, open.getLocation().getLineNumber());
        return notes.isEmpty()
                ? new ReadForm.Complete(FormElements.form(element, namespace.get(), forms, line), schemaNotes.list())
                : new ReadForm.Broken(forms, line, element.ref, notes.list());
    }

    private FormElement unmarshal(FormCursor cursor, FormNotes notes) {
        try {
            FormElement element =
                    unmarshaller.unmarshal(cursor, FormElement.class).getValue();
            cursor.skipToEnd();
            return element;
        } catch (XMLStreamException e) {
            endInside(e, notes);
        } catch (JAXBException e) {
            XMLStreamException fault = cursor.fault();
            if (fault == null) {
                throw new IllegalStateException(e);
            }
            endInside(fault, notes);
        }
        return new FormElement();
    }

    private void skip(XMLStreamReader open, FormNotes notes) {
        try {
            int depth = 1;
            while (depth > 0) {
                int event = open.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        } catch (XMLStreamException e) {
            endInside(e, notes);
        }
    }

    /** The file ends in the middle of a form: that form is lost, and nothing after it can be read. */
    private void endInside(XMLStreamException fault, FormNotes notes) {
        FormProblem why = FileFault.of(fault, lastLine);
        problem = why;
        notes.add(why.line(), "", "", "この様式の途中で読めなくなりました: " + why.reason(), why.fix());
        close();
    }

    private void close() {
        XMLStreamReader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (XMLStreamException e) {
                // nothing is read any more; the stream is the caller's
            }
        }
    }

    /** Made when first needed: building it takes some hundred milliseconds. */
    private static final class Jaxb {
        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(FormElement.class);
            } catch (JAXBException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
