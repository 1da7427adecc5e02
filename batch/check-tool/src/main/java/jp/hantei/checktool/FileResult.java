package jp.hantei.checktool;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Verdict;
import jp.hantei.judgement.xml.FileEnd;
import jp.hantei.judgement.xml.FormProblem;
import jp.hantei.judgement.xml.Intake;
import jp.hantei.rules.model.Item;

/** What the check says of one file. Its error rows go to the list at once; only the first are kept. */
final class FileResult {
    private static final int KEPT = 1_000;

    private final String file;
    private final ErrorList list;
    private final List<ErrorRow> rows = new ArrayList<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int total;
    private int refused;
    private int withFindings;
    private int errors;
    private boolean complete = true;

    FileResult(String file, ErrorList list) {
        this.file = file;
        this.list = list;
    }

    void accept(Intake form) {
        total++;
        if (form instanceof Intake.Refused broken) {
            refused++;
            broken.problems()
                    .forEach(p ->
                            add(new ErrorRow(file, p.line(), form.number(), p.item(), p.value(), p.reason(), p.fix())));
        } else if (form instanceof Intake.Judged judged) {
            verdicts.merge(judged.judgement().verdict(), 1, Integer::sum);
            List<Finding> findings = judged.judgement().findings();
            withFindings += findings.isEmpty() ? 0 : 1;
            findings.forEach(finding -> add(row(judged, finding)));
        }
    }

    void end(FileEnd end) {
        FormProblem problem = end.problem();
        if (problem != null) {
            complete = false;
            add(new ErrorRow(file, problem.line(), 0, "", "", problem.reason(), problem.fix()));
        }
    }

    private ErrorRow row(Intake.Judged judged, Finding finding) {
        String id = finding.items().isEmpty() ? "" : finding.items().get(0);
        String value = judged.form().answers().values().getOrDefault(id, "");
        String shown = judged.pack()
                .workbook()
                .item(id)
                .map((Item item) -> FormProblem.shown(item, value))
                .orElse("");
        return new ErrorRow(
                file,
                judged.form().line(id),
                judged.number(),
                String.join("、", finding.items()),
                value.isEmpty() ? "" : shown,
                finding.message(),
                "");
    }

    private void add(ErrorRow row) {
        errors++;
        list.add(row);
        if (rows.size() < KEPT) {
            rows.add(row);
        }
    }

    boolean clean() {
        return errors == 0;
    }

    String file() {
        return file;
    }

    List<ErrorRow> rows() {
        return rows;
    }

    int more() {
        return errors - rows.size();
    }

    int total() {
        return total;
    }

    int refused() {
        return refused;
    }

    int withFindings() {
        return withFindings;
    }

    boolean complete() {
        return complete;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
