package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hantei.rules.annotate.CheckedWorkbook;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.WorkbookCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a workbook or its twin, and writes what was found back into it. */
@Command(
        name = "check",
        description = "ブック（.xlsx）か双子（.md）、又はカタログの疾病を点検する (check a workbook)",
        mixinStandardHelpOptions = true,
        footer = {"", "終了コード: 0 承認されていない指摘はない、1 ある、2 使い方の誤り"})
final class CatalogCheck implements Callable<Integer> {
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

    @Option(
            names = "--annotate",
            paramLabel = "OUT.xlsx",
            description = "指摘をセルのコメントとシート「指摘」に書いた写しを作る。元のファイルはそのまま (annotated copy)")
    private @Nullable Path annotate;

    @Override
    public Integer call() throws IOException {
        Path out = annotate;
        if (all == !arguments.isEmpty() || (all && out != null)) {
            throw new WrongUse("ファイル、疾病番号と様式改訂、又は --all（--annotate なし）のどれかを指定してください。");
        }
        if (all) {
            return new CheckedCatalog(catalog).print(json, spec.commandLine().getOut());
        }
        List<Finding> found = out == null ? look() : annotate(out);
        PrintWriter terminal = spec.commandLine().getOut();
        if (json) {
            terminal.println(Json.pretty(found.stream().map(FindingFields::of).toList()));
        } else {
            FindingText.print(found, terminal);
        }
        return found.stream().anyMatch(Finding::open) ? Exit.FINDINGS : Exit.OK;
    }

    private List<Finding> look() throws IOException {
        Problems problems = new Problems();
        List<Finding> found = new ArrayList<>();
        try {
            if (arguments.get(0).endsWith(".xlsx")) {
                Path in = WorkbookFileOrPack.file(arguments.get(0));
                return CheckedWorkbook.file(in, WorkbookFileOrPack.common(in)).findings();
            }
            Optional<RuleWorkbook> workbook = WorkbookFileOrPack.load(arguments, catalog, problems);
            workbook.ifPresentOrElse(
                    loaded -> found.addAll(WorkbookCheck.check(loaded, problems)),
                    () -> problems.list().forEach(problem -> found.add(Finding.of(problem))));
        } catch (WorkbookException e) {
            e.problems().forEach(problem -> found.add(Finding.of(problem)));
        }
        return found;
    }

    private List<Finding> annotate(Path out) throws IOException {
        if (arguments.size() > 1 || !WorkbookFileOrPack.isFile(arguments.get(0))) {
            throw new WrongUse("--annotate はファイル（.xlsx か .md）に使います: " + String.join(" ", arguments));
        }
        Path in = WorkbookFileOrPack.file(arguments.get(0));
        NewFile target = NewFile.beside(in, out);
        List<Finding> found = new ArrayList<>();
        try {
            CheckedWorkbook checked = CheckedWorkbook.file(in, WorkbookFileOrPack.common(in));
            found.addAll(checked.findings());
            target.write(checked.annotated());
        } catch (WorkbookException e) {
            spec.commandLine().getErr().println("指摘を書き込めないファイルなので、" + out + " は作りませんでした。");
            e.problems().stream()
                    .map(Finding::of)
                    .filter(finding -> !found.contains(finding))
                    .forEach(found::add);
        }
        return found;
    }
}
