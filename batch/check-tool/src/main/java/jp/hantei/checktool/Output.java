package jp.hantei.checktool;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Verdict;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the check prints. */
final class Output {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Output() {}

    static void print(List<FileResult> results, boolean json, PrintWriter out) {
        if (json) {
            out.println(
                    JSON.writeValueAsString(results.stream().map(Output::fields).toList()));
        } else {
            results.forEach(result -> text(result, out));
        }
    }

    private static Map<String, Object> fields(FileResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", result.file());
        fields.put("total", result.total());
        fields.put("refused", result.refused());
        fields.put("withFindings", result.withFindings());
        fields.put("complete", result.complete());
        for (Verdict verdict : Verdict.values()) {
            fields.put(verdict.name(), result.count(verdict));
        }
        fields.put("errors", result.rows());
        fields.put("moreErrors", result.more());
        return fields;
    }

    private static void text(FileResult result, PrintWriter out) {
        out.println(result.file() + ": " + result.total() + " 件（誤り " + result.refused() + "、指摘あり "
                + result.withFindings()
                + "）　該当 " + result.count(Verdict.ELIGIBLE) + "、非該当 " + result.count(Verdict.INELIGIBLE) + "、判定不能 "
                + result.count(Verdict.UNDETERMINED) + (result.complete() ? "" : "　ファイルは途中までです"));
        for (ErrorRow row : result.rows()) {
            out.println(
                    "  " + (row.form() > 0 ? "様式 " + row.form() : "ファイル") + (row.line() > 0 ? " 行 " + row.line() : "")
                            + ": " + row.item() + (row.value().isEmpty() ? "" : "「" + row.value() + "」")
                            + (row.item().isEmpty() ? "" : " ") + row.reason()
                            + (row.fix().isEmpty() ? "" : " → " + row.fix()));
        }
        if (result.more() > 0) {
            out.println("  ほか " + result.more() + " 件（--errors で全件を書き出せます）");
        }
    }
}
