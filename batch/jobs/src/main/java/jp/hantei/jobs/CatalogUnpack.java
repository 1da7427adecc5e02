package jp.hantei.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the twin of a workbook. */
@Command(
        name = "unpack",
        description = "ブック（.xlsx）から双子（.md）を書き出す (workbook to Markdown)",
        mixinStandardHelpOptions = true)
final class CatalogUnpack implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN.xlsx", description = "読むブック")
    private String in = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.md", description = "書き出す双子。省略時は同じ場所・同じ名")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path file = WorkbookFileOrPack.file(in);
        Problems problems = new Problems();
        RawWorkbook raw = WorkbookFiles.raw(file, problems);
        problems.throwIfErrors();
        Path target = out != null ? out : Path.of(in.replaceFirst("\\.xlsx$", "") + ".md");
        Files.writeString(target, MarkdownTwin.write(raw), StandardCharsets.UTF_8);
        return Exit.OK;
    }
}
