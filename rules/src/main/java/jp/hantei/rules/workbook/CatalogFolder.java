package jp.hantei.rules.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Problems;

/** A whole {@code disease-catalog} folder: packs every twin into its workbook and writes the index. */
public final class CatalogFolder {
    private final Path root;

    public CatalogFolder(Path root) {
        this.root = root;
    }

    /** The files with that ending, in a stable order. */
    public List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("common", "intractable", "paediatric")) {
            Path folder = root.resolve(part);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /**
     * Packs every twin and writes the index. The row 確度 of each cover is counted anew, in the twin too.
     *
     * @return how many workbooks were written
     * @throws jp.hantei.rules.problem.WorkbookException when a twin has an error; workbooks before it are written
     */
    public int packAll() throws IOException {
        int written = 0;
        for (Path twin : files(".md")) {
            Problems problems = new Problems();
            CommonBlocks common = WorkbookFiles.commonBeside(twin, name -> java.util.Optional.empty());
            RawWorkbook raw = ProvenanceRow.counted(WorkbookFiles.raw(twin, problems));
            RuleWorkbook typed = WorkbookParser.parse(raw, common, problems);
            problems.throwIfErrors();
            Files.writeString(twin, MarkdownTwin.write(raw));
            Files.write(workbookOf(twin), WorkbookFiles.pack(raw, typed));
            written++;
        }
        Files.writeString(root.resolve("index.txt"), index());
        return written;
    }

    /** The workbook that stands beside a twin. */
    public static Path workbookOf(Path twin) {
        return twin.resolveSibling(String.valueOf(twin.getFileName()).replaceFirst("\\.md$", ".xlsx"));
    }

    /** The text of {@code index.txt}. */
    public String index() throws IOException {
        StringBuilder out = new StringBuilder(
                "# path\tdisease\trevision\tscheme\tname\tkana\tEnglish name\ttarget\tgroup\tconfirmed\tinferred\tunverified"
                        + " — written by `catalog pack --all`\n");
        for (Path twin : files(".md")) {
            Problems problems = new Problems();
            RawWorkbook raw = WorkbookFiles.raw(twin, problems);
            Cover cover = CoverParser.parse(raw, problems);
            problems.throwIfErrors();
            if (cover.scheme() != Scheme.COMMON) {
                String path = root.relativize(workbookOf(twin)).toString().replace('\\', '/');
                ProvenanceCount rows = ProvenanceColumn.count(raw);
                out.append(String.join(
                                "\t",
                                path,
                                cover.number(),
                                cover.revision(),
                                cover.scheme().name(),
                                cover.name(),
                                cover.kana(),
                                cover.english(),
                                cover.target(),
                                cover.group(),
                                String.valueOf(rows.confirmed()),
                                String.valueOf(rows.inferred()),
                                String.valueOf(rows.unverified())))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
