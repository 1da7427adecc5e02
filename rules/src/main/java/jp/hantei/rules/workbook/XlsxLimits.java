package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Opens the bytes of an .xlsx within limits, and refuses what a rule workbook never contains. */
public final class XlsxLimits {
    static final int LARGEST_FILE = 10 << 20;

    private XlsxLimits() {}

    /**
     * Opens a foreign file. Nothing of it is followed or run; time and memory are bounded by its size.
     *
     * @param file name for places
     * @throws WorkbookException in Japanese when the file can't be accepted, saying what it is instead
     */
    public static XSSFWorkbook open(String file, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw refuse(file, "ファイルが大きすぎます（" + (bytes.length >> 20) + " MB）", "10 MB までです。余分な書式や画像を除いてください");
        }
        ForeignFile.refuseOtherThanZip(file, bytes);
        Map<String, byte[]> parts = ZipParts.read(file, bytes);
        ForeignFile.refuseOtherDocuments(file, parts);
        try {
            OPCPackage container = OPCPackage.open(new ByteArrayInputStream(ZipParts.stored(parts)));
            refuseForeignParts(file, container);
            PartScan.check(file, parts, sheets(container));
            XSSFWorkbook workbook = new XSSFWorkbook(container);
            workbook.forEach(sheet -> requireName(file, sheet.getSheetName()));
            return workbook;
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // POI and XMLBeans throw many kinds on damaged XML; each means the same to the author
            throw refuse(file, "Excelブックの中身が壊れています（" + e.getClass().getSimpleName() + "）", "元のファイルをもう一度保存し直してください");
        }
    }

    private static void requireName(String file, @Nullable String sheet) {
        if (sheet == null || sheet.isBlank()) {
            throw refuse(file, "名前のないシートがあります", "シートに名前を付けてください");
        }
    }

    /** Part name (lower case, without slash) → sheet name. */
    private static Map<String, String> sheets(OPCPackage container) throws IOException, OpenXML4JException {
        Map<String, String> names = new HashMap<>();
        XSSFReader.SheetIterator sheets = new XSSFReader(container).getSheetIterator();
        while (sheets.hasNext()) {
            sheets.next().close();
            String part = sheets.getSheetPart().getPartName().getName();
            names.put(part.substring(1).toLowerCase(Locale.ROOT), sheets.getSheetName());
        }
        return names;
    }

    private static void refuseForeignParts(String file, OPCPackage container) throws OpenXML4JException {
        for (PackagePart part : container.getParts()) {
            String name = part.getPartName().getName();
            String type = part.getContentType();
            if (name.contains("vbaProject")
                    || type.contains("vbaProject")
                    || type.contains("macroEnabled")
                    || type.contains("macrosheet")) {
                throw refuse(file, "マクロが入っています（" + name + "）", "マクロのないExcelブック（.xlsx）で保存してください");
            }
            if (name.contains("/externalLinks/")
                    || type.contains("externalLink")
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
}
