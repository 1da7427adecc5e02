package jp.hantei.rules.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A catalog folder, on disk or on the class path. Thread-safe. */
public final class WorkbookSource {
    private final Opener opener;
    private final String name;
    private final Map<String, Optional<RawWorkbook>> common = new ConcurrentHashMap<>();

    private interface Opener {
        /** Null when there is no such file. */
        @Nullable
        InputStream open(String path) throws IOException;
    }

    private WorkbookSource(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** A folder with {@code common/}, {@code intractable/}, {@code paediatric/} and {@code index.txt}. */
    public static WorkbookSource folder(Path folder) {
        if (!Files.isDirectory(folder.resolve("common"))) {
            throw new IllegalArgumentException("カタログのフォルダではありません（common がない）: " + folder);
        }
        return new WorkbookSource(folder.toString(), path -> {
            Path file = folder.resolve(path);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        });
    }

    /** Resources below a root. */
    public static WorkbookSource classPath(String root) {
        ClassLoader loader = WorkbookSource.class.getClassLoader();
        return new WorkbookSource("内蔵カタログ", path -> loader.getResourceAsStream(root + "/" + path));
    }

    /** The lines of {@code index.txt}. */
    public List<String> index() {
        try (InputStream in = opener.open("index.txt")) {
            if (in == null) {
                throw new IllegalArgumentException("カタログに index.txt がありません: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a workbook with its common blocks.
     *
     * @param path e.g. {@code intractable/006-parkinson-disease/2024-04.xlsx}
     * @throws jp.hantei.rules.problem.WorkbookException with every problem, when there is an error
     */
    public RuleWorkbook load(String path) {
        Problems problems = new Problems();
        RuleWorkbook workbook = WorkbookParser.parse(there(path, problems), commonBlocks(), problems);
        problems.throwIfErrors();
        return workbook;
    }

    /**
     * A workbook as text, without its common blocks.
     *
     * @throws jp.hantei.rules.problem.WorkbookException with every problem, when it can't be read
     */
    public RawWorkbook read(String path) {
        Problems problems = new Problems();
        RawWorkbook raw = there(path, problems);
        problems.throwIfErrors();
        return raw;
    }

    private RawWorkbook there(String path, Problems problems) {
        return raw(path, problems)
                .orElseThrow(() -> new IllegalArgumentException("カタログにファイルがありません: " + name + " " + path));
    }

    /** The shared blocks of this catalog. */
    public CommonBlocks commonBlocks() {
        return block -> common.computeIfAbsent(block, b -> {
            Problems problems = new Problems();
            Optional<RawWorkbook> raw = raw("common/" + b + ".xlsx", problems);
            problems.throwIfErrors();
            return raw;
        });
    }

    private Optional<RawWorkbook> raw(String path, Problems problems) {
        try (InputStream in = opener.open(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            XlsxReader.read(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes(), problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
