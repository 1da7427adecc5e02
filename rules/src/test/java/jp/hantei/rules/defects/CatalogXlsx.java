package jp.hantei.rules.defects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.XlsxBytes;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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

    /** The same without the many empty rows below, which only make reading slow. */
    CatalogXlsx withoutSpareRows() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> {
                for (int r = sheet.getLastRowNum(); r > 0 && isEmpty(((XSSFSheet) sheet).getRow(r)); r--) {
                    sheet.removeRow(sheet.getRow(r));
                }
            });
            return new CatalogXlsx(file, XlsxBytes.of(workbook));
        }
    }

    private static boolean isEmpty(XSSFRow row) {
        return row == null
                || StreamSupport.stream(row.spliterator(), false)
                        .allMatch(cell -> cell.toString().isEmpty());
    }
}
