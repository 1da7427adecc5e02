package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.difference.MeaningChange;
import jp.hantei.rules.difference.SemanticDifference;
import jp.hantei.rules.verify.Witness;

/** The semantic difference for people and for machines. */
final class MeaningText {
    private MeaningText() {}

    static void print(SemanticDifference difference, PrintWriter out) {
        for (MeaningChange change : difference.changes()) {
            out.println(change.result() + ": " + change.before() + " → " + change.after());
            for (MeaningChange.Region region : change.regions()) {
                out.println("    " + region.words());
                region.shown().ifPresent(witness -> out.println("      例: " + example(witness)));
            }
            if (change.rest()) {
                out.println("    ほかにもあります。");
            }
        }
        difference.notCompared().forEach(why -> out.println("調べていない: " + why));
        if (difference.provedSame()) {
            out.println("判定、診断、重症度、指摘は、どの票でも変わりません（証明済み）。");
        } else {
            out.println("結果が変わる答え " + difference.changes().size() + " 通り");
        }
    }

    private static String example(Witness witness) {
        return witness.application().label() + " "
                + witness.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining("、"));
    }

    static Map<String, Object> fields(SemanticDifference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("provedSame", difference.provedSame());
        fields.put(
                "changes",
                difference.changes().stream().map(MeaningText::fields).toList());
        fields.put("notCompared", difference.notCompared());
        return fields;
    }

    private static Map<String, Object> fields(MeaningChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("result", change.result());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("regions", change.regions().stream().map(MeaningText::fields).toList());
        fields.put("rest", change.rest());
        return fields;
    }

    private static Map<String, Object> fields(MeaningChange.Region region) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", region.words());
        List<Witness> shown = region.shown().stream().toList();
        shown.forEach(witness -> {
            fields.put("application", witness.application().name());
            fields.put("answers", witness.answers());
        });
        return fields;
    }
}
