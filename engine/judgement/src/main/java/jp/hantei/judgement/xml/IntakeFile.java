package jp.hantei.judgement.xml;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.validation.Schema;
import jp.hantei.judgement.Catalog;

/** Reads, checks and judges the forms of a file, on several threads, in the order of the file. Thread-safe. */
public final class IntakeFile {
    private final FormIntake intake;
    private final Function<FormNamespace, Optional<Schema>> schemas;
    private final int threads;

    /** @param validate whether each form must satisfy the XSD of its revision as well */
    public IntakeFile(Catalog catalog, boolean validate) {
        this(catalog, validate, true);
    }

    /** For very many forms: judged without explanation, see {@link jp.hantei.judgement.RulePack#judgeInBulk}. */
    public static IntakeFile bulk(Catalog catalog, boolean validate) {
        return new IntakeFile(catalog, validate, false);
    }

    private IntakeFile(Catalog catalog, boolean validate, boolean explained) {
        this.intake = new FormIntake(catalog, explained);
        this.schemas = validate ? new FormSchemas(catalog) : namespace -> Optional.empty();
        this.threads = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
    }

    /** Gives every form of the file to the receiver, in the caller's thread. */
    public FileEnd read(InputStream in, Consumer<Intake> receiver) {
        FormReader reader = new FormReader(in, schemas);
        try (OrderedParallel parallel = new OrderedParallel(threads)) {
            parallel.<ReadForm, Intake>run(reader::next, intake::take, receiver);
        }
        return reader.end();
    }
}
