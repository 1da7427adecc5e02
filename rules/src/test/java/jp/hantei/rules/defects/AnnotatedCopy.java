package jp.hantei.rules.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.XlsxReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A seeded workbook with its findings written back: every cell reads as before, and comments say what was found. */
record AnnotatedCopy(SeededWorkbook seeded, byte[] bytes) {
    static AnnotatedCopy of(SeededWorkbook seeded) {
        return new AnnotatedCopy(seeded, seeded.annotated());
    }

    void saysAtTheirCells(List<Defect> defects) throws IOException {
        Problems before = new Problems();
        Problems after = new Problems();
        RawWorkbook copy = XlsxReader.read(seeded.file(), bytes, after);
        assertThat(copy).isEqualTo(XlsxReader.read(seeded.file(), seeded.bytes(), before));
        assertThat(after.list().stream().map(Problem::place))
                .isEqualTo(before.list().stream().map(Problem::place).toList());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Finding finding : seeded.findings()) {
                boolean ours = defects.stream().anyMatch(defect -> defect.isIt(finding, seeded));
                if (ours && !finding.place().cell().isEmpty()) {
                    XSSFComment comment = workbook.getSheet(finding.place().sheet())
                            .getCellComment(new CellAddress(finding.place().cell()));
                    assertThat(comment).as("comment at %s", finding.place()).isNotNull();
                    assertThat(comment.getString().getString()).contains(finding.what());
                }
            }
        }
    }
}
