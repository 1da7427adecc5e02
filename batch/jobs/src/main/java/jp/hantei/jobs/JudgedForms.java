package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.JudgementJson;
import jp.hantei.judgement.xml.FileEnd;
import jp.hantei.judgement.xml.FormProblem;
import jp.hantei.judgement.xml.Intake;

/** Prints the judgements of a file's forms as they come. */
final class JudgedForms {
    private final PrintWriter out;
    private final boolean json;
    private boolean findings;

    JudgedForms(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Answers that can't be used, or contradictions; what is merely not filled in does not count. */
    static boolean hasFindings(Judgement judgement) {
        return judgement.findings().stream().anyMatch(f -> f.kind() != Finding.Kind.REQUIRED);
    }

    boolean anyFindings() {
        return findings;
    }

    void accept(Intake form) {
        if (form instanceof Intake.Judged judged) {
            findings |= hasFindings(judged.judgement());
            if (json) {
                out.println(Json.line(fields(form, "judgement", JudgementJson.tree(judged.judgement()))));
            } else {
                out.println("── 様式 " + form.number() + "（行 " + form.line() + "）");
                new JudgementText(out)
                        .print(judged.pack(), judged.form().answers().application(), judged.judgement());
                out.println();
            }
        } else if (form instanceof Intake.Refused refused) {
            findings = true;
            if (json) {
                out.println(Json.line(fields(form, "problems", problems(refused.problems()))));
            } else {
                out.println("── 様式 " + form.number() + "（行 " + form.line() + "） 判定できません");
                refused.problems().forEach(out::println);
                out.println();
            }
        }
    }

    void end(FileEnd end) {
        FormProblem problem = end.problem();
        if (problem != null) {
            findings = true;
            out.println(
                    json
                            ? Json.line(Map.of("forms", end.forms(), "problems", problems(List.of(problem))))
                            : "ファイル " + problem + "（" + end.forms() + " 件まで読みました）");
        }
    }

    private static Map<String, Object> fields(Intake form, String name, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", form.number());
        fields.put("line", form.line());
        fields.put("ref", form.ref());
        fields.put(name, value);
        return fields;
    }

    private static List<Map<String, Object>> problems(List<FormProblem> problems) {
        return problems.stream()
                .map(p -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("line", p.line());
                    fields.put("item", p.item());
                    fields.put("value", p.value());
                    fields.put("reason", p.reason());
                    fields.put("fix", p.fix());
                    return fields;
                })
                .toList();
    }
}
