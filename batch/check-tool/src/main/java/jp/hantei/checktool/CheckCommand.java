package jp.hantei.checktool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.xml.FileEnd;
import jp.hantei.judgement.xml.IntakeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files, checks and judges their forms, and lists what is wrong. */
@Command(
        name = "check",
        description = "XML の様式を一括で点検・判定する (check and judge forms; nothing leaves this computer)",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.xml", description = "点検する XML ファイル")
    private List<Path> files = List.of();

    @Option(names = "--errors", paramLabel = "OUT.csv", description = "エラーリストを書き出す（UTF-8、Excel で開ける）")
    private @Nullable Path errors;

    @Option(names = "--json", description = "結果を JSON で出力")
    private boolean json;

    @Option(names = "--validate", description = "様式の XSD でも検証する")
    private boolean validate;

    @Option(names = "--catalog", paramLabel = "DIR", description = "disease-catalog のフォルダ。省略時は同梱のもの")
    private @Nullable Path catalog;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "ファイルを読めません: " + file);
            }
        }
        Path folder = catalog;
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "カタログのフォルダがありません: " + folder);
        }
        IntakeFile intake = IntakeFile.bulk(folder == null ? Catalog.bundled() : Catalog.open(folder), validate);
        List<FileResult> results = new ArrayList<>();
        try (ErrorList list = ErrorList.to(errors)) {
            for (Path file : files) {
                results.add(check(intake, file, list));
            }
        }
        Output.print(results, json, spec.commandLine().getOut());
        return results.stream().allMatch(FileResult::clean) ? 0 : 1;
    }

    private static FileResult check(IntakeFile intake, Path file, ErrorList list) throws IOException {
        FileResult result = new FileResult(String.valueOf(file.getFileName()), list);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            FileEnd end = intake.read(in, result::accept);
            result.end(end);
        }
        return result;
    }
}
