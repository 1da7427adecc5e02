package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook that a panel edits in Excel: technical rows hidden and locked, dropdowns from code lists. */
public final class XlsxWriter {
    private static final String FIXED = "2024-04-01T00:00:00Z";

    private XlsxWriter() {}

    /**
     * Writes a workbook; the same input gives the same bytes.
     *
     * @param workbook what to write
     * @param labels labels that a subject id may be compared with, for dropdowns; empty for numbers
     */
    public static byte[] write(RawWorkbook workbook, Function<String, List<String>> labels) {
        try (XSSFWorkbook excel = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            excel.getProperties().getCoreProperties().setCreated(FIXED);
            excel.getProperties().getCoreProperties().setModified(FIXED);
            excel.getProperties().getCoreProperties().setCreator("hantei");
            Styles styles = new Styles(excel);
            for (RawSheet sheet : workbook.sheets()) {
                new SheetWriter(excel.createSheet(sheet.name()), sheet, styles, labels).write();
            }
            excel.write(out);
            return withFixedTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The fixed date is not a W3C date", e);
        }
    }

    /** Zip entries carry the time of writing; a fixed one makes the file reproducible. */
    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setLastModifiedTime(FileTime.from(Instant.parse(FIXED)));
                copy.putNextEntry(fixed);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
