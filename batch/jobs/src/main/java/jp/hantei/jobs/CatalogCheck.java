package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.WorkbookCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a workbook or its twin. */
@Command(
        name = "check",
        description = "ブック（.xlsx）か双子（.md）、又はカタログの疾病を点検する (check a workbook)",
        mixinStandardHelpOptions = true)
final class CatalogCheck implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(arity = "1..2", paramLabel = "FILE | DISEASE REVISION", description = "ファイル、又は疾病番号と様式改訂")
    private List<String> arguments = List.of();

    @Option(names = "--json", description = "JSON で出力")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        List<Finding> found = new ArrayList<>();
        try {
            Optional<RuleWorkbook> workbook = WorkbookFileOrPack.load(arguments, catalog, problems);
            problems.list().forEach(problem -> found.add(Finding.of(problem)));
            workbook.ifPresent(loaded -> found.addAll(WorkbookCheck.check(loaded)));
        } catch (WorkbookException e) {
            e.problems().forEach(problem -> found.add(Finding.of(problem)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(found.stream().map(FindingFields::of).toList()));
        } else {
            found.forEach(out::println);
            out.println(found.isEmpty() ? "問題はありません。" : found.size() + " 件");
        }
        return found.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
}
