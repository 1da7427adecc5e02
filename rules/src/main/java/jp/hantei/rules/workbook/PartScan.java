package jp.hantei.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import jp.hantei.rules.problem.WorkbookException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Goes through the XML of every part once, in a stream, before anything builds a tree of it: no document type, no more and no
 * deeper elements than a rule workbook has, and in sheets no cell twice and none beyond the limits.
 */
final class PartScan {
    private static final String AGAIN = "元のファイルをもう一度保存し直してください";

    private final String file;
    private final XMLReader reader;
    private final NodeCount count;

    private PartScan(String file) throws SAXException, IOException {
        this.file = file;
        this.count = new NodeCount(file);
        try {
            this.reader = XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IOException(e);
        }
        reader.setErrorHandler(null);
    }

    /**
     * Looks at all parts.
     *
     * @param sheets part name (lower case, without slash) → sheet name
     * @throws WorkbookException at the first thing that is not as it must be
     */
    static void check(String file, Map<String, byte[]> parts, Map<String, String> sheets) {
        try {
            PartScan scan = new PartScan(file);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                scan.part(
                        part.getKey(), part.getValue(), sheets.get(part.getKey().toLowerCase(java.util.Locale.ROOT)));
            }
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | SAXException | RuntimeException e) {
            // the parser and the address reader throw several kinds on damaged XML; each means the same to the author
            throw XlsxLimits.refuse(file, "Excelブックの中身を読めません", AGAIN);
        }
    }

    private void part(String name, byte[] content, @Nullable String sheet) throws IOException {
        count.begin(name);
        reader.setContentHandler(sheet == null ? count : new SheetScan(file, sheet, count));
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(content)));
        } catch (SAXException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("DOCTYPE")) {
                throw XlsxLimits.refuse(file, "文書型宣言（DOCTYPE）が入っています（" + name + "）", AGAIN);
            }
            boolean drawing = name.endsWith(".vml"); // Excel's own are not always well-formed
            if (!drawing && (count.anything() || name.endsWith(".xml") || name.endsWith(".rels"))) {
                throw XlsxLimits.refuse(file, "Excelブックの中身が壊れています（" + name + "）", AGAIN);
            }
        }
    }
}
