package jp.hantei.rules.annotate;

import com.microsoft.schemas.vml.CTShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.workbook.EscapedText;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.PartAlreadyExistsException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The comments of one sheet: ours come and go, the panel's stay. */
final class CellComments {
    /** So begins the author of a threaded comment; Excel shows the thread and not the text of the comment. */
    private static final String THREAD = "tc=";

    private final XSSFSheet sheet;

    CellComments(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Takes our words away; a comment that had nothing else goes. */
    void removeOurs() {
        Optional<CommentsTable> table = table();
        if (table.isEmpty()) {
            return;
        }
        List<CellAddress> addresses = new ArrayList<>();
        table.get().getCellAddresses().forEachRemaining(addresses::add);
        for (CellAddress address : addresses) {
            XSSFComment comment = sheet.getCellComment(address);
            CTRst words = comment == null ? null : comment.getCTComment().getText();
            if (comment == null || words == null || PanelWords.ourText(words).isEmpty()) {
                continue;
            }
            CTShape shape = shape(address);
            CTRst rest = PanelWords.without(words);
            if (PanelWords.text(rest).isBlank()) {
                table.get().removeComment(address);
                remove(shape);
            } else {
                if (shape != null) {
                    CommentBox.grow(shape, PanelWords.ourText(words), -1);
                }
                comment.getCTComment().setText(rest);
            }
        }
    }

    /** Writes our words at a cell, below the panel's. False when a thread stands there, which can't be added to. */
    boolean add(CellAddress address, List<CommentText.Run> runs) {
        XSSFComment comment = sheet.getCellComment(address);
        String text = CommentText.plain(runs);
        if (comment != null && String.valueOf(comment.getAuthor()).startsWith(THREAD)) {
            return false;
        }
        if (comment != null && comment.getCTComment().getText() != null) {
            XSSFRichTextString words = new XSSFRichTextString(
                    (CTRst) comment.getCTComment().getText().copy());
            words.append("\n", null);
            append(words, runs);
            comment.setString(words);
            CTShape shape = shape(address);
            if (shape != null) {
                CommentBox.grow(shape, "\n" + text, 1);
            }
            return true;
        }
        XSSFRichTextString words = new XSSFRichTextString();
        append(words, runs);
        XSSFComment fresh = tableForNew().createNewComment(anchor(address));
        fresh.setAuthor(CommentText.AUTHOR);
        fresh.setString(words);
        CTShape shape = shape(address);
        if (shape != null) {
            shape.getClientDataArray(0).setAnchorArray(0, CommentBox.beside(sheet, address, text));
        }
        return true;
    }

    private static XSSFClientAnchor anchor(CellAddress address) {
        int row = address.getRow();
        int column = address.getColumn();
        return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
    }

    private static void append(XSSFRichTextString words, List<CommentText.Run> runs) {
        for (CommentText.Run run : runs) {
            XSSFFont font = new XSSFFont(); // stays outside of the workbook's fonts
            font.setFontName("Yu Gothic");
            font.setFontHeightInPoints((short) 9);
            font.setBold(run.bold());
            words.append(EscapedText.of(run.text()), font);
        }
    }

    private Optional<CommentsTable> table() {
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof CommentsTable table) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private CommentsTable tableForNew() {
        CommentsTable table = table().orElseGet(this::create);
        table.setSheet(sheet);
        return table;
    }

    private CommentsTable create() {
        XSSFFactory parts = XSSFFactory.getInstance();
        int wanted = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        try {
            return (CommentsTable) sheet.createRelationship(XSSFRelation.SHEET_COMMENTS, parts, wanted);
        } catch (PartAlreadyExistsException e) {
            // another sheet's comments have that number: take a free one
            int free = sheet.getNextPartNumber(XSSFRelation.SHEET_COMMENTS, wanted + 1);
            return (CommentsTable) sheet.createRelationship(XSSFRelation.SHEET_COMMENTS, parts, free);
        }
    }

    private @Nullable CTShape shape(CellAddress address) {
        XSSFVMLDrawing drawing = sheet.getVMLDrawing(false);
        return drawing == null ? null : drawing.findCommentShape(address.getRow(), address.getColumn());
    }

    private static void remove(@Nullable CTShape shape) {
        if (shape != null) {
            try (XmlCursor cursor = shape.newCursor()) {
                cursor.removeXml();
            }
        }
    }
}
