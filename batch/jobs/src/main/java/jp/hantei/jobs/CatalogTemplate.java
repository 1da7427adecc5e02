package jp.hantei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.WorkbookTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a disease: a workbook with locked technical rows and dropdowns, and its twin. */
@Command(
        name = "template",
        description = "新しい疾病のひな形（.xlsx と .md）を作る (template of a new disease)",
        mixinStandardHelpOptions = true)
final class CatalogTemplate implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "疾病番号 006、小児慢性は分類コード 02_01_003")
    private String number = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "疾病名")
    private String name = "";

    @Parameters(index = "2", paramLabel = "DIR", description = "作る場所。例 disease-catalog/intractable/123-english-name")
    private Path folder = Path.of(".");

    @Option(names = "--revision", paramLabel = "YYYY-MM", defaultValue = "2024-04", description = "様式改訂（既定 2024-04）")
    private String revision = "2024-04";

    @Override
    public Integer call() throws IOException {
        if (!number.matches("\\d{3}|\\d{2}_\\d{2}_\\d{3}")) {
            throw new WrongUse("疾病番号は 006 又は 02_01_003 の形で書いてください: " + number);
        }
        if (!revision.matches("\\d{4}-\\d{2}")) {
            throw new WrongUse("様式改訂は 2024-04 の形で書いてください: " + revision);
        }
        Path twin = folder.resolve(revision + ".md");
        Path workbook = folder.resolve(revision + ".xlsx");
        if (Files.exists(twin) || Files.exists(workbook)) {
            throw new WrongUse("すでにあります。上書きしません: " + (Files.exists(twin) ? twin : workbook));
        }
        Scheme scheme = number.contains("_") ? Scheme.PAEDIATRIC : Scheme.INTRACTABLE;
        String text = WorkbookTemplate.twin(number, name, revision, scheme);
        Files.createDirectories(folder);
        Problems problems = new Problems();
        RawWorkbook raw = MarkdownTwin.read(revision + ".md", text, problems);
        RuleWorkbook typed = WorkbookParser.parse(raw, WorkbookFileOrPack.common(twin), problems);
        problems.throwIfErrors();
        Files.writeString(twin, text);
        Files.write(workbook, WorkbookFiles.pack(raw, typed));
        spec.commandLine().getOut().println(workbook + " と " + twin + " を作りました。");
        return Exit.OK;
    }
}
