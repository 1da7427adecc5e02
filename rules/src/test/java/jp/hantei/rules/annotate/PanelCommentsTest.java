package jp.hantei.rules.annotate;

import static jp.hantei.rules.annotate.Workbooks.FILE;
import static jp.hantei.rules.annotate.Workbooks.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Words that the panel wrote into a comment stay its words. */
class PanelCommentsTest {
    @Test
    void ourPartStandsBelowThePanelsAndGoesWithoutATrace() throws IOException {
        byte[] own = withComment("研究班", plain("班会議で確認（6月）"));

        byte[] annotated = AnnotatedWorkbook.write(FILE, own, List.of(at("診断基準", "B10", "届きません")));
        byte[] cleared = AnnotatedWorkbook.write(FILE, annotated, List.of());

        assertThat(Workbooks.comment(annotated, "診断基準", "B10"))
                .startsWith("班会議で確認（6月）\n――― 判定の点検")
                .contains("届きません");
        assertThat(author(annotated)).isEqualTo("研究班");
        assertThat(Workbooks.comment(cleared, "診断基準", "B10")).isEqualTo("班会議で確認（6月）");
        assertThat(box(cleared)).isEqualTo(box(own));
    }

    @Test
    void annotatingAgainDoesNotPileUp() throws IOException {
        byte[] workbook = withComment("研究班", plain("覚え書き"));
        for (int i = 0; i < 3; i++) {
            workbook = AnnotatedWorkbook.write(FILE, workbook, List.of(at("診断基準", "B10", "指摘" + i)));
        }

        assertThat(Workbooks.comment(workbook, "診断基準", "B10"))
                .containsOnlyOnce("――― 判定の点検")
                .contains("指摘2")
                .doesNotContain("指摘0", "指摘1");
    }

    @Test
    void whatThePanelAnswersBelowOursIsKept() throws IOException {
        byte[] annotated =
                AnnotatedWorkbook.write(FILE, withComment("研究班", plain("前")), List.of(at("診断基準", "B10", "指摘")));
        byte[] answered = Workbooks.edited(annotated, w -> {
            Comment comment = w.getSheet("診断基準").getCellComment(new CellAddress("B10"));
            comment.setString(plain(comment.getString().getString() + "\n直しました（山田）"));
        });

        byte[] again = AnnotatedWorkbook.write(FILE, answered, List.of());

        assertThat(Workbooks.comment(again, "診断基準", "B10")).isEqualTo("前\n直しました（山田）");
    }

    @Test
    void boldWordsStayBold() throws IOException {
        XSSFRichTextString rich = new XSSFRichTextString();
        XSSFFont bold = new XSSFFont();
        bold.setBold(true);
        rich.append("大事", bold);
        rich.append("な点", new XSSFFont());
        byte[] own = withComment("研究班", rich);

        byte[] annotated = AnnotatedWorkbook.write(FILE, own, List.of(at("診断基準", "B10", "指摘")));
        byte[] cleared = AnnotatedWorkbook.write(FILE, annotated, List.of());

        assertThat(runs(cleared)).isEqualTo(runs(own)).hasSize(2);
    }

    @Test
    void aThreadIsLeftAloneAndTheSheetSaysSo() throws IOException {
        byte[] own = withComment("tc={0E9E1A3B-0000-4000-8000-000000000001}", plain("[スレッド化されたコメント]"));

        byte[] annotated = AnnotatedWorkbook.write(FILE, own, List.of(at("診断基準", "B10", "届きません")));

        assertThat(Workbooks.comment(annotated, "診断基準", "B10")).isEqualTo("[スレッド化されたコメント]");
        assertThat(Workbooks.findings(annotated).get(2).get(5)).startsWith("届きません\n（このセルには返信付きのコメントがある");
    }

    private static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(text);
    }

    private static byte[] withComment(String author, XSSFRichTextString text) throws IOException {
        return Workbooks.edited(Workbooks.catalog(Workbooks.PARKINSON), w -> {
            XSSFSheet sheet = w.getSheet("診断基準");
            ClientAnchor anchor = w.getCreationHelper().createClientAnchor();
            anchor.setRow1(9);
            anchor.setCol1(1);
            anchor.setRow2(12);
            anchor.setCol2(3);
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAuthor(author);
            comment.setString(text);
        });
    }

    private static String author(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheet("診断基準")
                    .getCellComment(new CellAddress("B10"))
                    .getAuthor();
        }
    }

    private static List<String> runs(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook
                    .getSheet("診断基準")
                    .getCellComment(new CellAddress("B10"))
                    .getString()
                    .getCTRst()
                    .getRList()
                    .stream()
                    .map(run -> run.getRPr().sizeOfBArray() + " " + run.getT())
                    .toList();
        }
    }

    private static String box(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheet("診断基準")
                    .getVMLDrawing(false)
                    .findCommentShape(9, 1)
                    .getClientDataArray(0)
                    .getAnchorArray(0);
        }
    }
}
