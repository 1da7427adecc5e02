package jp.hantei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookSource;

/** What a command is to look at: a workbook file, or a rule pack of the catalog. */
final class WorkbookFileOrPack {
    private WorkbookFileOrPack() {}

    static boolean isFile(String argument) {
        return argument.endsWith(".xlsx") || argument.endsWith(".md");
    }

    /** The typed workbook; empty when it has errors, which are in {@code problems} then. */
    static Optional<RuleWorkbook> load(List<String> arguments, CatalogOption catalog, Problems problems)
            throws IOException {
        if (isFile(arguments.get(0))) {
            RuleWorkbook workbook =
                    WorkbookFiles.load(file(arguments.get(0)), common(file(arguments.get(0))), problems);
            return problems.hasErrors() ? Optional.empty() : Optional.of(workbook);
        }
        Catalog opened = catalog.open();
        Pack pack = Pack.of(opened, arguments);
        return Optional.of(opened.rulePack(pack.disease(), pack.revision()).workbook());
    }

    /**
     * The workbook as text.
     *
     * @param argument a file, or {@code DISEASE} or {@code DISEASE@REVISION} of the catalog
     */
    static RawWorkbook raw(String argument, CatalogOption catalog, Problems problems) throws IOException {
        if (isFile(argument)) {
            return WorkbookFiles.raw(file(argument), problems);
        }
        Catalog opened = catalog.open();
        Pack pack = Pack.of(opened, List.of(argument));
        return opened.workbook(pack.disease(), pack.revision());
    }

    /** A rule pack as it is named on the command line: {@code 006}, {@code 006 2024-04} or {@code 006@2024-04}. */
    private record Pack(String disease, String revision) {
        static Pack of(Catalog catalog, List<String> arguments) {
            String[] parts = arguments.get(0).split("@", 2);
            String given = arguments.size() > 1 ? arguments.get(1) : parts.length > 1 ? parts[1] : null;
            return new Pack(parts[0], RulePackParameters.revision(catalog, parts[0], given));
        }
    }

    /**
     * The one workbook that is named, or all of the catalog.
     *
     * @throws WorkbookException when the named file has errors
     */
    static List<RuleWorkbook> each(List<String> arguments, boolean all, CatalogOption catalog) throws IOException {
        if (all == !arguments.isEmpty()) {
            throw new WrongUse("ファイル、疾病番号と様式改訂、又は --all のどれかを指定してください。");
        }
        if (!all) {
            Problems problems = new Problems();
            return List.of(load(arguments, catalog, problems).orElseThrow(() -> new WorkbookException(problems)));
        }
        Catalog opened = catalog.open();
        return opened.entries().stream()
                .map(e -> opened.rulePack(e.disease(), e.revision()).workbook())
                .toList();
    }

    /** {@code 006 パーキンソン病 2024-04}. */
    static String title(RuleWorkbook workbook) {
        return workbook.cover().number() + " " + workbook.cover().name() + " "
                + workbook.cover().revision();
    }

    static Path file(String argument) {
        Path file = Path.of(argument);
        if (!Files.isReadable(file)) {
            throw new WrongUse("ファイルを読めません: " + file);
        }
        return file;
    }

    /** The blocks beside the file, else those of the bundled catalog. */
    static CommonBlocks common(Path file) {
        return WorkbookFiles.commonBeside(
                file, WorkbookSource.classPath("catalog").commonBlocks());
    }
}
