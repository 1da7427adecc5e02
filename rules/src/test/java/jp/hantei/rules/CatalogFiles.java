package jp.hantei.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hantei.rules.model.LanguageUse;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookParser;

/** The real catalog of the source tree, by its Markdown twins. */
public final class CatalogFiles {
    public static final Path ROOT = Path.of("..", "disease-catalog");

    /** A workbook that says everything of the language which the catalog does not say yet. */
    public static final Path LANGUAGE = Path.of("src", "test", "resources", "language", "2024-04.md");

    private static final List<Path> DISEASES = chosen();

    private CatalogFiles() {}

    public static List<Path> twins(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                        return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /**
     * Diseases that together use all that any disease uses of the rule language: what takes long is tried with these; with {@code
     * -Dcatalog=all} with all of them.
     */
    public static List<Path> fewDiseases() {
        return DISEASES;
    }

    /** The same, and {@link #LANGUAGE}. */
    public static List<Path> fewDiseasesAndLanguage() {
        return Stream.concat(DISEASES.stream(), Stream.of(LANGUAGE)).toList();
    }

    private static List<Path> chosen() {
        List<Path> all = twins("intractable", "paediatric");
        Map<Path, Set<String>> uses = new HashMap<>();
        all.forEach(twin -> uses.put(twin, LanguageUse.of(load(twin, new Problems()))));
        return "all".equals(System.getProperty("catalog")) ? all : LanguageUse.representatives(all, uses::get);
    }

    public static CommonBlocks common() {
        return name -> {
            Path file = ROOT.resolve("common").resolve(name + ".md");
            return Files.exists(file) ? Optional.of(raw(file, new Problems())) : Optional.empty();
        };
    }

    public static RawWorkbook raw(Path file, Problems problems) {
        try {
            return MarkdownTwin.read(file.getFileName().toString(), Files.readString(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleWorkbook load(Path file, Problems problems) {
        return WorkbookParser.parse(raw(file, problems), common(), problems);
    }
}
