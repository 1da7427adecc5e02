package jp.hantei.jobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hantei.registry.Registry;
import jp.hantei.registry.imports.ImportOrder;
import jp.hantei.registry.imports.ImportReport;
import jp.hantei.registry.imports.XmlImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers the forms of a file. */
@Command(name = "import", description = "XML の様式を一括登録する (bulk import; safe to repeat)", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "FILE.xml", description = "読み込む XML ファイル")
    private Path file;

    @Option(names = "--validate", description = "様式の XSD でも検証する")
    private boolean validate;

    @Option(names = "--json", description = "結果を JSON で出力（標準出力には JSON だけ）")
    private boolean json;

    @Option(names = "--account", paramLabel = "NAME", defaultValue = "batch", description = "登録者。既定 batch")
    private String account;

    @Option(names = "--institution", paramLabel = "CODE", defaultValue = "batch", description = "医療機関。既定 batch")
    private String institution;

    @Option(names = "--access-keys", paramLabel = "OUT.csv", description = "登録した様式のアクセスキーを書き出す（秘密。あとからは出せない）")
    private @Nullable Path accessKeys;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new WrongUse("ファイルを読めません: " + file);
        }
        ImportReport report;
        try (Registry registry = store.open();
                KeyList keys = KeyList.to(accessKeys);
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            PrintWriter err = spec.commandLine().getErr();
            registry.notices().forEach(err::println);
            ImportOrder order = new ImportOrder(
                    String.valueOf(file.getFileName()), account, institution, validate, count -> {}, keys);
            report = new XmlImport(registry, catalog.open()).run(order, in);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(ImportOutput.fields(report)));
        } else {
            ImportOutput.print(report, out);
        }
        return report.complete()
                        && report.count().refused() == 0
                        && report.count().withFindings() == 0
                ? Exit.OK
                : Exit.FINDINGS;
    }
}
