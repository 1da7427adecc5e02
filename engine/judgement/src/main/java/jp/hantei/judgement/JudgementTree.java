package jp.hantei.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public shape of a judgement. Names stay; new ones may be added. */
final class JudgementTree {
    private JudgementTree() {}

    static Map<String, Object> of(Judgement j) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("verdict", j.verdict().name());
        tree.put("reason", j.reason());
        tree.put("diagnosis", j.diagnosis());
        tree.put("diagnosisMet", j.diagnosisMet().name());
        tree.put("severity", j.severity());
        tree.put("severityMet", j.severityMet().name());
        tree.put("registrationCertificate", j.registrationCertificate().name());
        tree.put("mildButCostly", j.mildButCostly().name());
        tree.put("ventilator", j.ventilator().name());
        Map<String, Object> derived = new LinkedHashMap<>();
        j.derived().forEach(d -> derived.put(d.id(), number(d.value())));
        tree.put("derived", derived);
        tree.put("autofilled", j.autofilled());
        tree.put("findings", j.findings().stream().map(JudgementTree::finding).toList());
        tree.put("criteria", j.criteria().stream().map(JudgementTree::criterion).toList());
        tree.put("missing", j.missing());
        tree.put("fewestMissing", j.fewestMissing());
        tree.put("irrelevant", j.irrelevant());
        tree.put("rows", j.rows());
        tree.put("certificate", j.certificate());
        return tree;
    }

    /** Numbers as numbers, labels as text, open values as null. */
    private static @org.jspecify.annotations.Nullable Object number(@org.jspecify.annotations.Nullable String value) {
        return value != null && value.matches("-?\\d+(\\.\\d+)?") ? new java.math.BigDecimal(value) : value;
    }

    private static Map<String, Object> finding(Finding f) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", f.kind().name());
        tree.put("level", f.level().name());
        tree.put("message", f.message());
        tree.put("items", f.items());
        tree.put("row", f.row());
        tree.put("clause", f.clause());
        return tree;
    }

    private static Map<String, Object> criterion(CriterionResult c) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", c.id());
        tree.put("label", c.label());
        tree.put("group", c.group().label());
        tree.put("state", c.state().name());
        tree.put("needed", c.needed());
        tree.put("evidence", c.evidence().stream().map(JudgementTree::evidence).toList());
        return tree;
    }

    private static Map<String, Object> evidence(CriterionResult.Evidence e) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("item", e.subject());
        tree.put("label", e.label());
        tree.put("condition", e.condition());
        tree.put("value", e.value());
        tree.put("state", e.state().name());
        tree.put("clause", e.clause());
        tree.put("place", e.place());
        if (!e.inner().isEmpty()) {
            List<Map<String, Object>> inner =
                    e.inner().stream().map(JudgementTree::evidence).toList();
            tree.put("evidence", inner);
        }
        return tree;
    }
}
