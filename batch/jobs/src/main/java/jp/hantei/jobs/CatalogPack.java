package jp.hantei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.CatalogFolder;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the workbook of a twin, or of all twins of a folder with the index. */
@Command(name = "pack", description = "双子（.md）からブック（.xlsx）を作る (Markdown to workbook)", mixinStandardHelpOptions = true)
final class CatalogPack implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN.md | DIR", description = "読む双子。--all ではカタログのフォルダ")
    private String in = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT.xlsx", description = "作るブック。省略時は同じ場所・同じ名")
    private @Nullable Path out;

    @Option(names = "--all", description = "フォルダの双子をすべてブックにし、index.txt も書く")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        if (all) {
            if (!Files.isDirectory(Path.of(in))) {
                throw new WrongUse("--all にはカタログのフォルダを指定してください: " + in);
            }
            int written = new CatalogFolder(Path.of(in)).packAll();
            spec.commandLine().getOut().println(written + " 冊を書きました。");
            return Exit.OK;
        }
        Path file = WorkbookFileOrPack.file(in);
        Problems problems = new Problems();
        RawWorkbook raw = WorkbookFiles.raw(file, problems);
        RuleWorkbook typed = WorkbookParser.parse(raw, WorkbookFileOrPack.common(file), problems);
        problems.throwIfErrors();
        Path workbook = out != null ? out : CatalogFolder.workbookOf(file);
        Files.write(workbook, WorkbookFiles.pack(raw, typed));
        spec.commandLine().getOut().println(WorkbookFileOrPack.title(typed) + " を " + workbook + " に書きました。");
        return Exit.OK;
    }
}
