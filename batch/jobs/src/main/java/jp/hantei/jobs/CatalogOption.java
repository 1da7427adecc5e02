package jp.hantei.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.hantei.judgement.Catalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which catalog a command works with. */
final class CatalogOption {
    @Option(names = "--catalog", paramLabel = "DIR", description = "disease-catalog のフォルダ (catalog folder)。省略時は同梱のもの")
    private @Nullable Path folder;

    Catalog open() {
        Path given = folder;
        if (given == null) {
            return Catalog.bundled();
        }
        if (!Files.isDirectory(given)) {
            throw new WrongUse("カタログのフォルダがありません: " + given);
        }
        return Catalog.open(given);
    }
}
