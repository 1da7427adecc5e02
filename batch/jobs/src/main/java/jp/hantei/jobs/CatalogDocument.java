package jp.hantei.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hantei.rules.document.CriteriaDocument;
import jp.hantei.rules.document.MarkdownDocument;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.WorkbookCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the criteria as a document that a panel reads and signs. */
@Command(
        name = "document",
        description = "判定基準書（読んで署名する文書）を Markdown で書く (criteria as a document)",
        mixinStandardHelpOptions = true)
final class CatalogDocument implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(arity = "1..2", paramLabel = "FILE | DISEASE REVISION", description = "ファイル、又は疾病番号と様式改訂")
    private List<String> arguments = List.of();

    @Option(names = "--out", paramLabel = "FILE.md", description = "書き出すファイル。省略時は画面に出す")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        RuleWorkbook workbook = WorkbookFileOrPack.load(arguments, catalog, problems)
                .orElseThrow(() -> new WorkbookException(problems));
        String text = MarkdownDocument.write(CriteriaDocument.of(workbook, WorkbookCheck.check(workbook)));
        Path file = out;
        if (file == null) {
            spec.commandLine().getOut().print(text);
        } else {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        return Exit.OK;
    }
}
