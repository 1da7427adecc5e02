package jp.hantei.rules.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;

/** What mutations begin with: the catalog, and words that are likely to hurt. */
final class Seeds {
    private Seeds() {}

    static List<RawWorkbook> twins() {
        List<RawWorkbook> twins = new ArrayList<>();
        for (Path file : CatalogFiles.twins("intractable", "paediatric", "common")) {
            twins.add(CatalogFiles.raw(file, new Problems()));
        }
        return twins;
    }

    /** The catalog's blocks, each read once. */
    static CommonBlocks common() {
        Map<String, Optional<RawWorkbook>> read = new ConcurrentHashMap<>();
        CommonBlocks files = CatalogFiles.common();
        return name -> name.matches("[a-z_]+") ? read.computeIfAbsent(name, files::find) : Optional.empty();
    }

    static List<String> words() {
        try (var in = Seeds.class.getResourceAsStream("/fuzz/words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(Seeds::word)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String line) {
        String word = line.replace('␤', '\n');
        int times = word.indexOf('×');
        return times < 0 ? word : word.substring(0, times).repeat(Integer.parseInt(word.substring(times + 1)));
    }
}
