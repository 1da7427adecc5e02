package jp.hantei.rules.defects;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;

/**
 * An .xlsx of the catalog as it stood when the defects were written: what the checker must find doesn't change with a disease.
 *
 * @param file its name
 */
record CatalogXlsx(String file, byte[] bytes) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "defects", "catalog");
    private static final Map<String, Optional<RawWorkbook>> BLOCKS = new ConcurrentHashMap<>();

    /** The common blocks, each read once. */
    static final CommonBlocks COMMON = name -> BLOCKS.computeIfAbsent(name, CatalogXlsx::block);

    private static Optional<RawWorkbook> block(String name) {
        Path twin = FOLDER.resolve("common").resolve(name + ".md");
        return Files.exists(twin) ? Optional.of(CatalogFiles.raw(twin, new Problems())) : Optional.empty();
    }

    /** @param name disease number ({@code 006}), common block ({@code eligibility}), or {@code language} */
    static CatalogXlsx of(String name) {
        if (name.equals("language")) {
            return packed("2024-04.xlsx", CatalogFiles.LANGUAGE);
        }
        Path disease = FOLDER.resolve(name + ".md");
        return Files.exists(disease)
                ? packed("2024-04.xlsx", disease)
                : packed(name + ".xlsx", FOLDER.resolve("common").resolve(name + ".md"));
    }

    private static CatalogXlsx packed(String file, Path twin) {
        Problems problems = new Problems();
        RawWorkbook read = CatalogFiles.raw(twin, problems);
        RawWorkbook raw = new RawWorkbook(file, read.title(), read.sheets());
        byte[] bytes = WorkbookFiles.pack(raw, WorkbookParser.parse(raw, COMMON, problems));
        problems.throwIfErrors();
        return new CatalogXlsx(file, bytes);
    }

    /** The same without the many empty rows below the last, which only make reading slow. */
    CatalogXlsx withoutSpareRows() throws IOException {
        ByteArrayOutputStream lean = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(lean)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().startsWith("xl/worksheets/sheet") ? withoutSpareRows(content) : content);
            }
        }
        return new CatalogXlsx(file, lean.toByteArray());
    }

    private static byte[] withoutSpareRows(byte[] sheet) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int lastValue = xml.lastIndexOf("</v>");
        int lastRow = xml.indexOf("</row>", lastValue) + "</row>".length();
        return (xml.substring(0, lastRow) + xml.substring(xml.indexOf("</sheetData>", lastRow)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
