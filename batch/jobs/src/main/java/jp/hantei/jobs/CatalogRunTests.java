package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hantei.rules.coverage.Coverage;
import jp.hantei.rules.coverage.CoverageRun;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.TestRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the test cases that stand in a workbook. */
@Command(name = "test", description = "試験シートを実行する (run the test cases of a workbook)", mixinStandardHelpOptions = true)
final class CatalogRunTests implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(arity = "0..2", paramLabel = "FILE | DISEASE REVISION", description = "ファイル、又は疾病番号と様式改訂")
    private List<String> arguments = List.of();

    @Option(names = "--all", description = "カタログの全疾病")
    private boolean all;

    @Option(names = "--coverage", description = "試験が通らない行と条件も挙げる (row and condition coverage)")
    private boolean coverage;

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Map<String, Object>> reports = new LinkedHashMap<>();
        boolean passed = true;
        for (RuleWorkbook workbook : WorkbookFileOrPack.each(arguments, all, catalog)) {
            RuleProgram program = RuleProgram.of(workbook);
            TestRunner.Report report = new TestRunner(program).run();
            passed &= report.passed();
            String title = WorkbookFileOrPack.title(workbook);
            reports.put(title, fields(report));
            if (!json) {
                print(title, report, out);
            }
            if (coverage) {
                Coverage reached = CoverageRun.of(program);
                reports.get(title).put("coverage", CoverageText.fields(reached));
                if (!json) {
                    CoverageText.print(reached, out);
                }
            }
        }
        if (json) {
            out.println(Json.pretty(reports));
        }
        return passed ? Exit.OK : Exit.FINDINGS;
    }

    private static Map<String, Object> fields(TestRunner.Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tests", report.tests());
        fields.put("unconfirmed", report.unconfirmed());
        fields.put("expectations", report.expectations());
        fields.put("failures", report.failures());
        return fields;
    }

    private static void print(String title, TestRunner.Report report, PrintWriter out) {
        String unconfirmed = report.unconfirmed() == 0 ? "" : "（うち未確認 " + report.unconfirmed() + " 件）";
        out.println(title + ": 試験 " + report.tests() + " 件" + unconfirmed + "、期待値 " + report.expectations() + " 個、不一致 "
                + report.failures().size());
        for (TestRunner.Failure failure : report.failures()) {
            out.println("  " + failure.test() + " " + failure.title() + " ［" + failure.column() + "］ 期待「"
                    + failure.expected() + "」実際「" + failure.actual() + "」 " + failure.place());
            failure.rows().forEach(row -> out.println("      " + row));
        }
    }
}
