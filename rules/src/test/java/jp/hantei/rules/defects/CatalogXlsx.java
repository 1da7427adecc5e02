package jp.hantei.rules.defects;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/**
 * An .xlsx of the catalog.
 *
 * @param file its name
 */
record CatalogXlsx(String file, byte[] bytes) {
    private static final List<Path> TWINS = CatalogFiles.twins("intractable", "paediatric", "common");
    private static final Map<String, Optional<RawWorkbook>> BLOCKS = new ConcurrentHashMap<>();

    /** The common blocks, each read once. */
    static final CommonBlocks COMMON =
            name -> BLOCKS.computeIfAbsent(name, CatalogFiles.common()::find);

    /** @param name disease number ({@code 006}), common block ({@code eligibility}), or {@code language} */
    static CatalogXlsx of(String name) throws IOException {
        if (name.equals("language")) {
            RawWorkbook raw = CatalogFiles.raw(CatalogFiles.LANGUAGE, new Problems());
            return new CatalogXlsx(
                    "2024-04.xlsx",
                    WorkbookFiles.pack(raw, CatalogFiles.load(CatalogFiles.LANGUAGE, new Problems())));
        }
        Path twin = TWINS.stream()
                .filter(path -> path.toString().contains("/" + name + "-") && path.endsWith("2024-04.md")
                        || path.endsWith(Path.of("common", name + ".md")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No workbook " + name));
        String file = twin.getFileName().toString().replace(".md", ".xlsx");
        return new CatalogXlsx(file, Files.readAllBytes(twin.resolveSibling(file)));
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
