package jp.hantei.rules.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.problem.WorkbookException;

/** Workbooks and twins on disk: reading either, and turning one into the other. */
public final class WorkbookFiles {
    /** Bytes; larger files are refused unread. */
    public static final int LARGEST_FILE = XlsxLimits.LARGEST_FILE;

    private WorkbookFiles() {}

    /**
     * Reads a workbook ({@code .xlsx}) or twin ({@code .md}) as text.
     *
     * @throws jp.hantei.rules.problem.WorkbookException when it can't be read at all
     */
    public static RawWorkbook raw(Path file, Problems problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        checkSize(file);
        return raw(name, Files.readAllBytes(file), problems);
    }

    /**
     * Refuses what is neither workbook nor twin by its name, and what is too large to be read.
     *
     * @throws jp.hantei.rules.problem.WorkbookException in Japanese
     */
    public static void checkSize(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".xlsx") && !name.endsWith(".md")) {
            throw XlsxLimits.refuse(name, "拡張子が .xlsx でも .md でもありません", "Excelブック（.xlsx）か双子（.md）を指定してください");
        }
        if (Files.size(file) > XlsxLimits.LARGEST_FILE) {
            throw XlsxLimits.refuse(name, "ファイルが大きすぎます", "10 MB までです");
        }
    }

    /**
     * The text of a twin.
     *
     * @throws jp.hantei.rules.problem.WorkbookException when it is not UTF-8
     */
    public static String text(Path twin) throws IOException {
        try {
            return Files.readString(twin);
        } catch (CharacterCodingException e) {
            throw XlsxLimits.refuse(String.valueOf(twin.getFileName()), "文字コードがUTF-8ではありません", "UTF-8で保存し直してください");
        }
    }

    /**
     * Reads the bytes of a workbook or twin as text.
     *
     * @param name file name without folder; its ending says what it is
     * @throws jp.hantei.rules.problem.WorkbookException when it can't be read at all
     */
    public static RawWorkbook raw(String name, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST_FILE) {
            throw tooLarge(name);
        }
        if (name.endsWith(".md")) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return MarkdownTwin.read(name, text, problems);
            } catch (CharacterCodingException e) {
                throw XlsxLimits.refuse(name, "文字コードがUTF-8ではありません", "UTF-8で保存し直してください");
            }
        }
        if (!name.endsWith(".xlsx")) {
            throw XlsxLimits.refuse(name, "拡張子が .xlsx でも .md でもありません", "Excelブック（.xlsx）か双子（.md）を指定してください");
        }
        return XlsxReader.read(name, bytes, problems);
    }

    private static WorkbookException tooLarge(String name) {
        return XlsxLimits.refuse(name, "ファイルが大きすぎます", "10 MB までです。余分な書式や画像を除いてください");
    }

    /**
     * Reads and types a file; every problem is collected.
     *
     * @param common blocks that it includes
     */
    public static RuleWorkbook load(Path file, CommonBlocks common, Problems problems) throws IOException {
        return WorkbookParser.parse(raw(file, problems), common, problems);
    }

    /**
     * The blocks that stand beside a catalog file: the nearest {@code common} folder above it, workbooks or twins.
     *
     * @param otherwise used when there is no such folder, e.g. the blocks of the packed catalog
     */
    public static CommonBlocks commonBeside(Path file, CommonBlocks otherwise) {
        for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            Path common = at.resolve("common");
            if (Files.exists(common.resolve("codes.xlsx")) || Files.exists(common.resolve("codes.md"))) {
                boolean twins =
                        String.valueOf(file.getFileName()).endsWith(".md") && Files.exists(common.resolve("codes.md"));
                return inFolder(common, twins ? List.of(".md", ".xlsx") : List.of(".xlsx", ".md"));
            }
        }
        return otherwise;
    }

    private static CommonBlocks inFolder(Path folder, List<String> endings) {
        return name -> {
            for (String ending : endings) {
                Path block = folder.resolve(name + ending);
                if (Files.exists(block)) {
                    try {
                        Problems problems = new Problems();
                        RawWorkbook raw = raw(block, problems);
                        problems.throwIfErrors();
                        return Optional.of(raw);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            }
            return Optional.empty();
        };
    }

    /** The bytes of the workbook, with dropdowns from the code lists of its pack. */
    public static byte[] pack(RawWorkbook raw, RuleWorkbook typed) {
        return XlsxWriter.write(raw, labels(typed));
    }

    private static Function<String, List<String>> labels(RuleWorkbook workbook) {
        return subject -> {
            List<CodeList> found = new ArrayList<>();
            workbook.item(subject).flatMap(i -> i.codeList()).ifPresent(found::add);
            workbook.derived().stream().filter(d -> d.id().equals(subject)).forEach(d -> d.codeList()
                    .ifPresent(found::add));
            if (workbook.criteria().stream().anyMatch(c -> c.id().equals(subject)) || subject.endsWith("_met")) {
                found.add(CodeList.MET);
            }
            switch (subject) {
                case "diagnosis" -> workbook.codeList("診断カテゴリー").ifPresent(found::add);
                case "severity" -> workbook.codeList("重症度区分").ifPresent(found::add);
                case "application" -> found.add(CodeList.APPLICATION);
                case "verdict" -> found.add(CodeList.VERDICT);
                default -> {
                    // numbers and dates have no list
                }
            }
            return found.isEmpty() ? List.of() : found.get(0).regularLabels();
        };
    }
}
