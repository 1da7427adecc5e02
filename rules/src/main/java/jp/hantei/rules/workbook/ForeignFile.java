package jp.hantei.rules.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.problem.WorkbookException;

/** Files that are no .xlsx, whatever their name says: named for what they are. */
final class ForeignFile {
    private static final String SAVE_AS = "Excelで開き、「名前を付けて保存」でExcelブック（.xlsx）にしてください";
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OLD_EXCEL = "Workbook".getBytes(StandardCharsets.UTF_16LE);

    private ForeignFile() {}

    /** Refuses by the first bytes; comes back when it is a zip. */
    static void refuseOtherThanZip(String file, byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return;
        }
        if (bytes.length == 0) {
            throw XlsxLimits.refuse(file, "空のファイルです", "元のファイルをもう一度選んでください");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw oldContainer(file, bytes);
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            throw notExcel(file, "PDFです");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw notExcel(file, "HTMLです");
        }
        if (start.startsWith("<?xml")) {
            throw notExcel(file, "XMLです");
        }
        throw notExcel(file, text(bytes) ? "CSVなどの文字のファイルのようです" : "知らない形式です");
    }

    private static WorkbookException oldContainer(String file, byte[] bytes) {
        if (contains(bytes, ENCRYPTED)) {
            return XlsxLimits.refuse(file, "パスワード付き（暗号化された）ファイルです", "Excelで開き、ファイル → 情報 → ブックの保護 でパスワードを外して保存してください");
        }
        return XlsxLimits.refuse(
                file, contains(bytes, OLD_EXCEL) ? "古い形式（.xls）のファイルです" : "パスワード付きか、古い形式（.xls、.doc など）のファイルです", SAVE_AS);
    }

    /** Refuses zips that hold another kind of document. */
    static void refuseOtherDocuments(String file, Map<String, byte[]> parts) {
        Set<String> names = parts.keySet();
        byte[] type = parts.getOrDefault("mimetype", new byte[0]);
        if (new String(type, StandardCharsets.ISO_8859_1).contains("opendocument")) {
            throw notExcel(file, "OpenDocument（.ods など）です");
        }
        if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
            throw notExcel(file, "Wordの文書（.docx）です");
        }
        if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
            throw notExcel(file, "PowerPointの文書（.pptx）です");
        }
        if (names.contains("xl/workbook.bin")) {
            throw notExcel(file, "バイナリ ブック（.xlsb）です");
        }
        if (!names.contains("[Content_Types].xml")) {
            throw notExcel(file, "ただのZIPです");
        }
    }

    private static WorkbookException notExcel(String file, String instead) {
        return XlsxLimits.refuse(file, "Excelブック（.xlsx）ではありません。" + instead, SAVE_AS);
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean text(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4_096); i++) {
            if (bytes[i] >= 0 && bytes[i] < 9) {
                return false;
            }
        }
        return true;
    }
}
