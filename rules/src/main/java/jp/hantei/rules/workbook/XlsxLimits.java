package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens the bytes of an .xlsx within limits, and refuses what a rule workbook never contains. */
final class XlsxLimits {
    static final int LARGEST_FILE = 10 << 20;
    private static final long LARGEST_ENTRY = 60L << 20;
    private static final double LEAST_INFLATE_RATIO = 0.005;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxTextSize(10L << 20);
        ZipSecureFile.setMaxFileCount(500);
    }

    private XlsxLimits() {}

    /** @throws WorkbookException in Japanese when the file can't be accepted */
    static XSSFWorkbook open(String file, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw refuse(file, "ファイルが大きすぎます（" + (bytes.length >> 20) + " MB）", "10 MB までです。余分な書式や画像を除いてください");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refuse(file, "パスワード付きか、古い形式（.xls）のファイルです", "パスワードを外し、Excelブック（.xlsx）で保存してください");
        }
        if (!startsWith(bytes, 'P', 'K', 3, 4)) {
            throw refuse(file, "Excelブック（.xlsx）ではありません", "Excelで開き、Excelブック（.xlsx）で保存してください");
        }
        try {
            OPCPackage container = OPCPackage.open(new ByteArrayInputStream(bytes));
            refuseForeignParts(file, container);
            return new XSSFWorkbook(container);
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalStateException e) {
            throw refuse(file, "Excelブックとして読めません（途中で切れているか、圧縮率が異常か、壊れています）", "元のファイルをもう一度保存し直してください");
        } catch (WorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI and XMLBeans throw many unchecked kinds on damaged XML; each means the same to the author
            throw refuse(file, "Excelブックの中身が壊れています（" + e.getClass().getSimpleName() + "）", "元のファイルをもう一度保存し直してください");
        }
    }

    private static void refuseForeignParts(String file, OPCPackage container) throws InvalidFormatException {
        for (PackagePart part : container.getParts()) {
            String name = part.getPartName().getName();
            String type = part.getContentType();
            if (name.contains("vbaProject") || type.contains("macroEnabled")) {
                throw refuse(file, "マクロが入っています（" + name + "）", "マクロのないExcelブック（.xlsx）で保存してください");
            }
            if (name.contains("/externalLinks/")
                    || name.contains("/queryTables/")
                    || name.contains("connections.xml")) {
                throw refuse(file, "外部へのリンクが入っています（" + name + "）", "リンクを解除（データ → リンクの編集）してください");
            }
            if (name.contains("/embeddings/") || name.contains("/activeX/") || name.contains("/ctrlProps/")) {
                throw refuse(file, "埋め込みオブジェクトが入っています（" + name + "）", "オブジェクトを消してください");
            }
        }
    }

    static WorkbookException refuse(String file, String what, String fix) {
        return new WorkbookException(Problem.error(Place.ofFile(file), what, "", fix));
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
