package jp.hantei.jobs;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.registry.ImportProblem;
import jp.hantei.registry.imports.ImportCount;
import jp.hantei.registry.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** What an import says at its end. */
final class ImportOutput {
    private ImportOutput() {}

    static Map<String, @Nullable Object> fields(ImportReport report) {
        ImportCount count = report.count();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("total", count.total());
        fields.put("registered", count.registered());
        fields.put("withFindings", count.withFindings());
        fields.put("refused", count.refused());
        fields.put("alreadyRegistered", count.alreadyRegistered());
        fields.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        fields.put("complete", report.complete());
        fields.put("job", report.job().toString());
        fields.put(
                "problems",
                report.problems().stream().map(ImportOutput::problem).toList());
        fields.put("moreProblems", report.moreProblems());
        return fields;
    }

    private static Map<String, @Nullable Object> problem(ImportProblem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("form", problem.formNumber());
        fields.put("line", problem.line());
        fields.put("item", problem.item());
        fields.put("value", problem.maskedValue());
        fields.put("reason", problem.reason());
        fields.put("fix", problem.fix());
        return fields;
    }

    static void print(ImportReport report, PrintWriter out) {
        for (ImportProblem problem : report.problems()) {
            String item = problem.item();
            String value = problem.maskedValue();
            String fix = problem.fix();
            out.println((problem.formNumber() == null ? "ファイル" : "様式 " + problem.formNumber())
                    + (problem.line() == null ? "" : " 行 " + problem.line())
                    + ": " + (item == null ? "" : item) + (value == null ? "" : "「" + value + "」")
                    + (item == null ? "" : " ") + problem.reason() + (fix == null ? "" : " → " + fix));
        }
        if (report.moreProblems() > 0) {
            out.println("ほか " + report.moreProblems() + " 件");
        }
        ImportCount count = report.count();
        out.printf(
                "合計 %d 件: 登録 %d（うち指摘あり %d）、拒否 %d、登録済み %d（%.1f 秒）%n",
                count.total(),
                count.registered(),
                count.withFindings(),
                count.refused(),
                count.alreadyRegistered(),
                report.seconds());
        if (!report.complete()) {
            out.println("ファイルを最後まで読めませんでした。");
        }
    }
}
