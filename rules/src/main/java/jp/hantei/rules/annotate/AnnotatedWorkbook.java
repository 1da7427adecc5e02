package jp.hantei.rules.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.XlsxBytes;
import jp.hantei.rules.workbook.XlsxLimits;
import jp.hantei.rules.workbook.XlsxReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The same workbook with what was found in it: a comment at each finding's cell and, as its last sheet, 指摘. Nothing else
 * changes, and reading it gives the same rules. Annotating again replaces what was written before.
 */
public final class AnnotatedWorkbook {
    /** More than anybody reads; what is past them is counted. */
    private static final int MOST = 2_000;

    private AnnotatedWorkbook() {}

    /**
     * Writes the findings into a copy.
     *
     * @param file name of the workbook, as in the findings' places; a finding of another file gets no comment
     * @param xlsx the workbook
     * @param findings in any order; the sheet has them group by group
     * @return the annotated workbook; the same input gives the same bytes
     * @throws WorkbookException when the file can't be opened as an .xlsx, or has a sheet 指摘 of its own
     */
    public static byte[] write(String file, byte[] xlsx, List<Finding> findings) {
        try (XSSFWorkbook workbook = XlsxLimits.open(file, xlsx)) {
            removeOurs(file, workbook);
            List<NumberedFinding> all = NumberedFinding.of(findings);
            List<NumberedFinding> listed = all.subList(0, Math.min(MOST, all.size()));
            Set<Integer> withoutComment = comment(file, workbook, listed);
            new FindingsSheet(workbook, file, withoutComment)
                    .write(listed, all.size() - listed.size(), findings.isEmpty() ? "" : FindingGroup.counts(findings));
            byte[] written = XlsxBytes.of(workbook);
            XlsxLimits.open(file, written).close(); // of a damaged package less may be written than was read
            return written;
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI and XMLBeans meet damage that reading passed by only when they write it out again
            WorkbookException refused = new WorkbookException(
                    Problem.error(Place.ofFile(file), "壊れた部分があるので、指摘を書き込めません", "", "Excelで開き、保存し直してから点検してください"));
            refused.initCause(e);
            throw refused;
        }
    }

    private static void removeOurs(String file, XSSFWorkbook workbook) {
        int index = workbook.getSheetIndex(XlsxReader.FINDINGS_SHEET);
        if (index >= 0) {
            if (!FindingsSheet.ours(workbook.getSheetAt(index))) {
                throw new WorkbookException(Problem.error(
                        new Place(file, XlsxReader.FINDINGS_SHEET, ""),
                        "シート「指摘」は点検の結果を書くためのものです",
                        "",
                        "シートの名前を変えるか、シートを消してください"));
            }
            workbook.removeSheetAt(index);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            new CellComments(workbook.getSheetAt(i)).removeOurs();
        }
    }

    /** @return the numbers of those that could not be written at their cell */
    private static Set<Integer> comment(String file, XSSFWorkbook workbook, List<NumberedFinding> findings) {
        Map<Place, List<NumberedFinding>> cells = new LinkedHashMap<>();
        for (NumberedFinding finding : findings) {
            boolean here = finding.place().file().equals(file)
                    && workbook.getSheet(finding.place().sheet()) != null;
            if (here && finding.hasCell()) {
                cells.computeIfAbsent(finding.place(), place -> new ArrayList<>())
                        .add(finding);
            }
        }
        Set<Integer> withoutComment = new HashSet<>();
        cells.forEach((place, found) -> {
            XSSFSheet sheet = workbook.getSheet(place.sheet());
            if (!new CellComments(sheet).add(new CellAddress(place.cell()), CommentText.of(found))) {
                found.forEach(finding -> withoutComment.add(finding.number()));
            }
        });
        return withoutComment;
    }
}
