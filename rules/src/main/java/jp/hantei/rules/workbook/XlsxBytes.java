package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of a workbook; the same workbook gives the same bytes. */
public final class XlsxBytes {
    static final String FIXED = "2024-04-01T00:00:00Z";

    private XlsxBytes() {}

    /** Writes the workbook out; it may be used on. */
    public static byte[] of(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return withFixedTimes(out.toByteArray());
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
