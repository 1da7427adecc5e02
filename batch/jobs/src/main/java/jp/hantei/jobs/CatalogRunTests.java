package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
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

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (all == !arguments.isEmpty()) {
            throw new WrongUse("ファイル、疾病番号と様式改訂、又は --all のどれかを指定してください。");
        }
        Map<String, TestRunner.Report> reports = new LinkedHashMap<>();
        for (RuleWorkbook workbook : workbooks()) {
            String title = workbook.cover().number() + " " + workbook.cover().name() + " "
                    + workbook.cover().revision();
            reports.put(title, new TestRunner(RuleProgram.of(workbook)).run());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(reports));
        } else {
            reports.forEach((title, report) -> print(title, report, out));
        }
        return reports.values().stream().allMatch(TestRunner.Report::passed) ? Exit.OK : Exit.FINDINGS;
    }

    private List<RuleWorkbook> workbooks() throws IOException {
        if (!all) {
            Problems problems = new Problems();
            return List.of(WorkbookFileOrPack.load(arguments, catalog, problems)
                    .orElseThrow(() -> new WorkbookException(problems)));
        }
        Catalog opened = catalog.open();
        List<RuleWorkbook> workbooks = new ArrayList<>();
        opened.entries()
                .forEach(e ->
                        workbooks.add(opened.rulePack(e.disease(), e.revision()).workbook()));
        return workbooks;
    }

    private static void print(String title, TestRunner.Report report, PrintWriter out) {
        out.println(title + ": 試験 " + report.tests() + " 件、期待値 " + report.expectations() + " 個、不一致 "
                + report.failures().size());
        for (TestRunner.Failure failure : report.failures()) {
            out.println("  " + failure.test() + " " + failure.title() + " ［" + failure.column() + "］ 期待「"
                    + failure.expected() + "」実際「" + failure.actual() + "」 " + failure.place());
            failure.rows().forEach(row -> out.println("      " + row));
        }
    }
}
