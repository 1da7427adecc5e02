package jp.hantei.judgement.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.validation.Schema;

/** All that a reader says of a file. */
record ReadFile(List<ReadForm> forms, FileEnd end) {

    static ReadFile of(FormReader reader) {
        List<ReadForm> forms = new ArrayList<>();
        for (Optional<ReadForm> form = reader.next(); form.isPresent(); form = reader.next()) {
            forms.add(form.get());
        }
        return new ReadFile(forms, reader.end());
    }

    static ReadFile resource(String name) {
        return resource(name, namespace -> Optional.empty());
    }

    static ReadFile resource(String name, Function<FormNamespace, Optional<Schema>> schemas) {
        try (InputStream in = Objects.requireNonNull(ReadFile.class.getResourceAsStream(name), name)) {
            return of(new FormReader(in, schemas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadFile text(String xml) {
        return of(new FormReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    XmlForm form(int number) {
        return ((ReadForm.Complete) forms.get(number - 1)).form();
    }

    List<FormProblem> problems(int number) {
        return ((ReadForm.Broken) forms.get(number - 1)).problems();
    }

    FormProblem fault() {
        return Objects.requireNonNull(end.problem());
    }
}
