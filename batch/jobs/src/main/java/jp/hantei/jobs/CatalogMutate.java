package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationFindings;
import jp.hantei.rules.mutation.MutationReport;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.verify.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes the cells of a workbook one by one and says which changes its test cases don't notice. */
@Command(
        name = "mutate",
        description = "セルを1つずつ変え、試験シートが気づくかを調べる (mutation score of the test cases)",
        mixinStandardHelpOptions = true)
final class CatalogMutate implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(arity = "0..2", paramLabel = "FILE | DISEASE REVISION", description = "ファイル、又は疾病番号と様式改訂")
    private List<String> arguments = List.of();

    @Option(names = "--all", description = "カタログの全疾病")
    private boolean all;

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Map<String, Object>> reports = new LinkedHashMap<>();
        boolean survived = false;
        for (RuleWorkbook workbook : WorkbookFileOrPack.each(arguments, all, catalog)) {
            MutationReport report = MutationRun.run(workbook);
            survived |= !report.survivors().isEmpty();
            String title = WorkbookFileOrPack.title(workbook);
            if (json) {
                reports.put(title, fields(report));
            } else {
                print(title, report, out);
            }
        }
        if (json) {
            out.println(Json.pretty(reports));
        }
        return survived ? Exit.FINDINGS : Exit.OK;
    }

    private static void print(String title, MutationReport report, PrintWriter out) {
        out.printf(
                "%s: 変異 %d、気づく %d、気づかない %d、変わらない %d（得点 %.1f %%）、%.1f 秒%n",
                title,
                report.total(),
                report.killed(),
                report.survivors().size(),
                report.equivalent().size(),
                100 * report.score(),
                report.time().toMillis() / 1000.0);
        if (!report.failing().isEmpty()) {
            out.println("  もともと失敗する試験は数えていません: " + String.join("、", report.failing()));
        }
        for (Finding finding : MutationFindings.of(report)) {
            out.println("  " + finding.toString().replace("\n", "\n  "));
        }
        if (!report.drafts().isEmpty()) {
            out.println("  下書きの試験 " + report.drafts().size() + " 件で補えます（catalog tests FILE --add OUT）。");
        }
    }

    private static Map<String, Object> fields(MutationReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("total", report.total());
        fields.put("killed", report.killed());
        fields.put("score", report.score());
        fields.put("seconds", report.time().toMillis() / 1000.0);
        fields.put("failing", report.failing());
        List<Map<String, Object>> equivalent = new ArrayList<>();
        report.equivalent()
                .forEach(mutant -> equivalent.add(Map.of(
                        "sheet", mutant.place().sheet(),
                        "cell", mutant.place().cell(),
                        "what", mutant.toString())));
        fields.put("equivalent", equivalent);
        fields.put(
                "survivors",
                MutationFindings.of(report).stream().map(FindingFields::of).toList());
        return fields;
    }
}
