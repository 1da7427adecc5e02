package jp.hantei.rules.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an .xlsx as Excel finds them, through the zip's list of contents: each name once, each checksum right, within
 * limits. What is read here is what is read on: {@link #stored} gives a zip that can be taken in one way only.
 */
final class ZipParts {
    private static final int MOST_PARTS = 500;
    private static final int LARGEST_PART = 20 << 20;
    private static final int LARGEST_TOTAL = 40 << 20;
    /** Contents, relations and drawings of comments are read whole before anything in them can be counted. */
    private static final int LARGEST_INDEX = 2 << 20;

    private static final String AGAIN = "元のファイルをもう一度保存し直してください";

    private ZipParts() {}

    /** @throws WorkbookException in Japanese when the zip is damaged, ambiguous or too large */
    static Map<String, byte[]> read(String file, byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        long total = 0;
        try (ZipFile opened = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setUseUnicodeExtraFields(false)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(opened.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName();
                if (names.put(name.toLowerCase(Locale.ROOT), name) != null) {
                    throw XlsxLimits.refuse(file, "同じ名前の部品が2つ入っています（" + name + "）", AGAIN);
                }
                if (names.size() > MOST_PARTS) {
                    throw XlsxLimits.refuse(file, "部品が多すぎます（" + MOST_PARTS + " を超える）", "画像や図を除いてください");
                }
                byte[] content = content(file, opened, entry);
                total += content.length;
                if (total > LARGEST_TOTAL) {
                    throw tooLarge(file, "全体", LARGEST_TOTAL);
                }
                parts.put(name, content);
            }
            return parts;
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a damaged zip shows in many ways; each means the same to the author
            throw XlsxLimits.refuse(file, "Excelブックとして読めません（途中で切れているか、壊れています）", AGAIN);
        }
    }

    private static byte[] content(String file, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
            throw XlsxLimits.refuse(
                    file, "中身が暗号化されているか、知らない圧縮です（" + entry.getName() + "）", "パスワードを外し、Excelで保存し直してください");
        }
        int limit = index(entry.getName()) ? LARGEST_INDEX : LARGEST_PART;
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw tooLarge(file, "部品 " + entry.getName() + " ", limit);
            }
            sum.update(content);
            if (sum.getValue() != entry.getCrc() || content.length != entry.getSize()) {
                throw XlsxLimits.refuse(file, "Excelブックとして読めません（部品 " + entry.getName() + " が壊れています）", AGAIN);
            }
            return content;
        }
    }

    private static boolean index(String name) {
        return name.endsWith(".rels") || name.endsWith(".vml") || name.equals("[Content_Types].xml");
    }

    private static WorkbookException tooLarge(String file, String what, int limit) {
        return XlsxLimits.refuse(
                file,
                "Excelブックとして読めません（" + what + "を展開すると " + (limit >> 20) + " MB を超えます）",
                "余分な書式・行・画像を除いて保存し直してください");
    }

    /** A plain zip of these parts, nothing compressed. */
    static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
