package jp.hantei.rules.defects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.annotate.CheckedWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.XlsxBytes;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the catalog into which somebody's mistakes were written, and everything that is said of it. */
final class SeededWorkbook implements AutoCloseable {
    private final String file;
    private final XSSFWorkbook edited;
    private final byte[] bytes;
    private final CheckedWorkbook checked;
    private final Map<String, Place> places = new HashMap<>();

    SeededWorkbook(CatalogXlsx source, List<Defect> defects) throws IOException {
        file = source.file();
        edited = new XSSFWorkbook(new ByteArrayInputStream(source.bytes()));
        for (Defect defect : defects) {
            new Edit(defect.edit()).apply(edited);
        }
        bytes = XlsxBytes.of(edited);
        checked = CheckedWorkbook.xlsx(file, bytes, CatalogXlsx.COMMON);
    }

    String file() {
        return file;
    }

    /** Where a {@link Spot} stands after all edits. */
    Place place(String spot) {
        return places.computeIfAbsent(spot, s -> Spot.of(s).place(edited, file));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Problems of reading and findings of the check, those accepted left out. */
    List<Finding> findings() {
        return checked.findings().stream()
                .filter(finding -> finding.accepted() == null)
                .toList();
    }

    byte[] annotated() {
        return checked.annotated();
    }

    @Override
    public void close() throws IOException {
        edited.close();
    }
}
