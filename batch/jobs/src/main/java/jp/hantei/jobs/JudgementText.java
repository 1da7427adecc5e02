package jp.hantei.jobs;

import java.io.PrintWriter;
import jp.hantei.judgement.CriterionResult;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.State;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Criterion;
import org.jspecify.annotations.Nullable;

/** A judgement in Japanese, for people at a terminal. */
final class JudgementText {
    private final PrintWriter out;

    JudgementText(PrintWriter out) {
        this.out = out;
    }

    void print(RulePack pack, Application application, Judgement j) {
        out.println(pack.title() + " " + application.label());
        out.println("一次判定: " + j.verdict().label() + (j.reason().isEmpty() ? "" : "（" + j.reason() + "）"));
        out.println("診断: " + shown(j.diagnosis()) + " ＝ 要件を" + j.diagnosisMet().label() + "　重症度: " + shown(j.severity())
                + " ＝ 基準を" + j.severityMet().label());
        out.println("登録者証: " + j.registrationCertificate().label() + "　軽症高額: "
                + j.mildButCostly().label() + "　人工呼吸器等装着者: " + j.ventilator().label());
        rows(j);
        criteria(j);
        derived(j);
        findings(j);
        missing(j);
        out.println("証明: 基準 " + start(j.certificate().rulesHash()) + " 様式 "
                + start(j.certificate().formHash()) + " 判定 "
                + start(j.certificate().seal()) + "（"
                + j.certificate().engine() + "）");
    }

    private void rows(Judgement j) {
        heading("決め手の行", j.rows().isEmpty());
        j.rows()
                .forEach(row -> out.println("  " + row.table() + " " + row.row() + " → " + row.outcome() + "　［"
                        + row.clause() + "］ " + row.place() + " 確度: " + row.provenance()));
    }

    private void criteria(Judgement j) {
        heading("基準", j.criteria().isEmpty());
        for (CriterionResult criterion : j.criteria()) {
            if (criterion.group() != Criterion.Group.STEP) {
                out.println("  " + mark(criterion.state()) + " " + criterion.label() + ": "
                        + criterion.state().label());
                criterion.evidence().forEach(evidence -> evidence(evidence, "      "));
            }
        }
    }

    private void evidence(CriterionResult.Evidence evidence, String indent) {
        out.println(indent + mark(evidence.state()) + " " + evidence.label() + ": " + evidence.value() + "（"
                + evidence.condition() + "）");
        evidence.inner().forEach(inner -> evidence(inner, indent + "    "));
    }

    private void derived(Judgement j) {
        heading("自動計算", j.derived().isEmpty());
        j.derived()
                .forEach(value -> out.println("  " + value.label() + ": "
                        + (value.value() != null ? value.value() + " " + value.unit() : "未確定 " + value.range())
                                .strip()));
    }

    private void findings(Judgement j) {
        heading("指摘", j.findings().isEmpty());
        j.findings()
                .forEach(finding ->
                        out.println("  " + (finding.row().isEmpty() ? "" : finding.row() + " ") + finding.message()));
    }

    private void missing(Judgement j) {
        heading("判定を変え得る未回答（あと最少 " + j.fewestMissing() + " 項目で決まる）", j.missing().isEmpty());
        j.missing()
                .forEach(item ->
                        out.println("  " + item.section() + " " + item.label() + (item.unknown() ? "（不明）" : "")));
    }

    private void heading(String text, boolean empty) {
        if (!empty) {
            out.println(text + ":");
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "未確定" : value;
    }

    private static String start(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) : hash;
    }

    private static String mark(State state) {
        return switch (state) {
            case MET -> "✓";
            case UNMET -> "✗";
            case UNKNOWN -> "？";
        };
    }
}
