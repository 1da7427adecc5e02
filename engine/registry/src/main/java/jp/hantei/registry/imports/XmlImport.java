package jp.hantei.registry.imports;

import java.io.InputStream;
import java.util.List;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.xml.FileEnd;
import jp.hantei.judgement.xml.FormProblem;
import jp.hantei.judgement.xml.Intake;
import jp.hantei.judgement.xml.IntakeFile;
import jp.hantei.registry.AccessKey;
import jp.hantei.registry.Application;
import jp.hantei.registry.BulkOrder;
import jp.hantei.registry.BulkOutcome;
import jp.hantei.registry.BulkWriter;
import jp.hantei.registry.FormKind;
import jp.hantei.registry.ImportJob;
import jp.hantei.registry.ImportProblem;
import jp.hantei.registry.ImportProgress;
import jp.hantei.registry.JudgementSummary;
import jp.hantei.registry.Registry;
import jp.hantei.registry.Scheme;
import jp.hantei.rules.model.Cover;

/**
 * Imports files of forms: reads, checks, judges on all cores, registers. A form that can't be used is refused with the reason
 * and does not stop the others; importing the same file again registers nothing twice. Thread-safe.
 */
public final class XmlImport {
    private static final int TOLD_EVERY = 500;

    private final Registry registry;
    private final Catalog catalog;

    public XmlImport(Registry registry, Catalog catalog) {
        this.registry = registry;
        this.catalog = catalog;
    }

    /** Imports one file; the caller closes the stream. */
    public ImportReport run(ImportOrder order, InputStream in) {
        long start = System.nanoTime();
        ImportJob job = registry.importJobs().start(order.fileName(), null, order.account());
        Tally tally = new Tally();
        FileEnd end;
        try {
            end = register(order, in, job, tally);
        } catch (RuntimeException e) {
            registry.importJobs().fail(job.id(), "内部の誤りで止まりました（" + e.getClass().getSimpleName() + "）。登録済みの票はそのままです。");
            throw e;
        }
        FormProblem problem = end.problem();
        if (problem != null) {
            tally.file(problem);
        }
        tell(order, job, tally);
        if (problem == null) {
            registry.importJobs().finish(job.id());
        } else {
            registry.importJobs().fail(job.id(), "行 " + problem.line() + ": " + problem.reason());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ImportReport(job.id(), tally.count(), end.complete(), tally.shown(), tally.more(), seconds);
    }

    private FileEnd register(ImportOrder order, InputStream in, ImportJob job, Tally tally) {
        FileEnd[] end = new FileEnd[1];
        BulkOrder bulk =
                new BulkOrder(job.id(), order.account(), order.institution(), outcome -> stored(order, tally, outcome));
        registry.bulk(
                bulk,
                writer -> end[0] = IntakeFile.bulk(catalog, order.validate()).read(in, form -> {
                    take(form, writer, tally);
                    if (form.number() % TOLD_EVERY == 0) {
                        tell(order, job, tally);
                    }
                }));
        return end[0];
    }

    private static void take(Intake form, BulkWriter writer, Tally tally) {
        if (form instanceof Intake.Judged judged) {
            tally.judged(judged);
            writer.add(
                    judged.number(),
                    kind(judged),
                    summary(judged.judgement()),
                    FormContent.of(judged.pack().workbook(), judged.form().answers()));
        } else if (form instanceof Intake.Refused refused) {
            tally.refused(refused);
        }
    }

    private static void stored(ImportOrder order, Tally tally, BulkOutcome outcome) {
        String ref = tally.stored(outcome);
        AccessKey key = outcome.accessKey();
        if (key != null) {
            order.keys().accept(new IssuedKey(outcome.formNumber(), ref, outcome.form(), key));
        }
    }

    private void tell(ImportOrder order, ImportJob job, Tally tally) {
        List<ImportProblem> problems = tally.takeUnsaved();
        if (!problems.isEmpty()) {
            registry.importJobs().addProblems(job.id(), problems);
        }
        ImportCount count = tally.count();
        registry.importJobs()
                .progress(
                        job.id(),
                        new ImportProgress(
                                null, count.total(), count.registered(), count.withFindings(), count.refused()));
        order.progress().accept(count);
    }

    private static FormKind kind(Intake.Judged form) {
        Cover cover = form.pack().workbook().cover();
        return new FormKind(
                Scheme.valueOf(cover.scheme().name()),
                cover.number(),
                cover.revision(),
                Application.valueOf(form.form().answers().application().name()));
    }

    private static JudgementSummary summary(Judgement judgement) {
        int contradictions = (int) judgement.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.CONSISTENCY)
                .count();
        return new JudgementSummary(
                judgement.certificate().rulesHash(), judgement.verdict().name(), judgement.diagnosis(), contradictions);
    }
}
