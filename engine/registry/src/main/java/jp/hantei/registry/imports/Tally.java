package jp.hantei.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.xml.FormProblem;
import jp.hantei.judgement.xml.Intake;
import jp.hantei.registry.BulkOutcome;
import jp.hantei.registry.ImportProblem;
import org.jspecify.annotations.Nullable;

/** Counts the forms of one import and gathers its problems. Used by one thread. */
final class Tally {
    private final List<ImportProblem> shown = new ArrayList<>();
    private final Map<Integer, Waiting> waiting = new HashMap<>();
    private List<ImportProblem> unsaved = new ArrayList<>();
    private int problems;
    private int total;
    private int registered;
    private int withFindings;
    private int refused;
    private int alreadyRegistered;

    /** A form that was handed over but is not stored yet. */
    record Waiting(String ref, boolean findings) {}

    void judged(Intake.Judged form) {
        total++;
        waiting.put(
                form.number(),
                new Waiting(form.ref(), !form.judgement().findings().isEmpty()));
    }

    void refused(Intake.Refused form) {
        total++;
        refused++;
        form.problems().forEach(p -> add(problem(form.number(), form.disease(), p)));
    }

    void file(FormProblem problem) {
        add(new ImportProblem(null, line(problem.line()), null, null, problem.reason(), blank(problem.fix()), null));
    }

    /** The form has been stored, or was there; gives its {@code ref}. */
    String stored(BulkOutcome outcome) {
        Waiting form = waiting.remove(outcome.formNumber());
        if (form == null) {
            throw new IllegalStateException("form " + outcome.formNumber() + " was not handed over");
        }
        if (outcome.alreadyRegistered()) {
            alreadyRegistered++;
        } else {
            registered++;
            withFindings += form.findings() ? 1 : 0;
        }
        return form.ref();
    }

    ImportCount count() {
        return new ImportCount(total, registered, withFindings, refused, alreadyRegistered);
    }

    /** Problems since the last call. */
    List<ImportProblem> takeUnsaved() {
        List<ImportProblem> taken = unsaved;
        unsaved = new ArrayList<>();
        return taken;
    }

    List<ImportProblem> shown() {
        return shown;
    }

    int more() {
        return problems - shown.size();
    }

    private void add(ImportProblem problem) {
        problems++;
        unsaved.add(problem);
        if (shown.size() < ImportReport.SHOWN) {
            shown.add(problem);
        }
    }

    private static ImportProblem problem(int number, String disease, FormProblem problem) {
        return new ImportProblem(
                number,
                line(problem.line()),
                blank(problem.item()),
                blank(problem.value()),
                problem.reason(),
                blank(problem.fix()),
                blank(disease));
    }

    private static @Nullable Integer line(int line) {
        return line > 0 ? line : null;
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
